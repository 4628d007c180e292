package org.xueji.campus.office;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Draws and reads one-time links (一次性链接): 256 random bits, kept only as a hash.
@Component
class Invitations {
    private final InvitationTable table;
    private final Clock clock;
    private final String address;
    private final SecureRandom random = new SecureRandom();

    /// @param address where browsers reach this installation, without a slash at the end
    Invitations(InvitationTable table, Clock clock, @Value("${xueji.address:http://localhost:8080}") String address) {
        this.table = table;
        this.clock = clock;
        this.address = address;
    }

    /// A new link; the older ones for the same person die.
    String draw(@Nullable String staffNumber, String invitedBy, Duration life) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        table.issue(hash(token), staffNumber, invitedBy, now, now.plus(life));
        return address + "/campus/invitation/" + token;
    }

    Optional<InvitationTable.Invited> find(String token) {
        return table.find(hash(token), clock.instant());
    }

    Optional<InvitationTable.Invited> redeem(String token) {
        return table.redeem(hash(token), clock.instant());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
