package org.xueji.platform.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.Door;

/// Draws and reads one-time links (一次性链接) by which somebody sets the own password: 256 random bits, kept only as a
/// hash.
public final class Invitations {
    /// Whom a living link is for.
    ///
    /// @param invitee absent for the very first person of the door
    public record Invited(@Nullable String invitee) {}

    private final InvitationTable table;
    private final Door door;
    private final Clock clock;
    private final String address;
    private final SecureRandom random = new SecureRandom();

    /// One for each door, over its side's connection.
    ///
    /// @param address where browsers reach this installation, without a slash at the end
    public Invitations(JdbcClient jdbc, Door door, Clock clock, String address) {
        this.table = new InvitationTable(jdbc);
        this.door = door;
        this.clock = clock;
        this.address = address;
    }

    /// A new link; the older ones for the same person die.
    public String draw(@Nullable String invitee, String invitedBy, Duration life) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        table.issue(door, Sessions.hash(token), invitee, invitedBy, now, now.plus(life));
        return address + door.path() + "/invitation/" + token;
    }

    /// Whom a link is for; empty when it was used, has expired, or never was one.
    public Optional<Invited> find(String token) {
        return table.find(door, Sessions.hash(token), clock.instant());
    }

    /// Uses a link up; empty when somebody else was quicker.
    public Optional<Invited> redeem(String token) {
        return table.redeem(door, Sessions.hash(token), clock.instant());
    }
}
