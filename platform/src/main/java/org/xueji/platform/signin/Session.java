package org.xueji.platform.signin;

import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.xueji.platform.Door;

/// A signed-in session (会话) as it stands now.
///
/// @param tokenHash SHA-256 of the cookie's value; the value itself is kept nowhere
/// @param secondFactorAt when the second factor was given; absent before
/// @param endsAt when it ends whatever happens
public record Session(
        byte[] tokenHash,
        Door door,
        String subject,
        Instant openedAt,
        Instant seenAt,
        Instant endsAt,
        @Nullable Instant secondFactorAt,
        String userAgent,
        String address) {

    /// A name for this session that is safe to print in a page: the first 12 digits of the token's hash.
    public String handle() {
        return HexFormat.of().formatHex(tokenHash, 0, 6);
    }

    @Override
    public String toString() {
        return "Session[" + door + " " + handle() + "]";
    }
}
