package org.xueji.platform.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.Door;

/// Opens, finds and ends sessions.
///
/// A session found once is believed for five seconds without asking the database; ending it here is felt at once, on
/// other nodes within those five seconds. The same holds for roles and scope of the person.
public final class Sessions {
    /// A session and the person behind it.
    public record Entered(Session session, SignedInPerson person) {
        /// Whether nothing is missing any more.
        public boolean complete() {
            return !person.needsSecondFactor() || session.secondFactorAt() != null;
        }
    }

    private static final Duration BELIEVED = Duration.ofSeconds(5);
    private static final Duration SEEN_STEP = Duration.ofMinutes(1);

    private final SessionTable table;
    private final Map<Door, PersonDirectory> directories;
    private final SignInSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Entered> believed = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterWrite(BELIEVED)
            .build();

    /// One for each side, over that side's connection, with the directories of its doors.
    public Sessions(JdbcClient jdbc, List<PersonDirectory> directories, SignInSettings settings, Clock clock) {
        this.table = new SessionTable(jdbc);
        this.directories = directories.stream().collect(Collectors.toMap(PersonDirectory::door, Function.identity()));
        this.settings = settings;
        this.clock = clock;
    }

    /// The doors whose people this side knows.
    public Set<Door> doors() {
        return directories.keySet();
    }

    /// Opens a session for somebody whose password was right.
    ///
    /// @return the token for the cookie: 256 random bits, base64url
    public String open(SignedInPerson person, String userAgent, String address) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        Duration life = person.needsSecondFactor() ? settings.staffAbsolute() : settings.absolute();
        table.insert(new Session(
                hash(token),
                person.door(),
                person.subject(),
                now,
                now,
                now.plus(life),
                null,
                shortened(userAgent),
                shortened(address)));
        return token;
    }

    /// The session of a cookie's token at a door; empty when it ended, expired, idled out, or the person may not enter.
    public Optional<Entered> find(Door door, String token) {
        Entered known = believed.getIfPresent(token);
        Instant now = clock.instant();
        if (known != null
                && known.session().door() == door
                && now.isBefore(known.session().endsAt())) {
            return Optional.of(known);
        }
        Optional<Entered> entered = table.find(hash(token))
                .filter(session -> session.door() == door && now.isBefore(session.endsAt()))
                .flatMap(session -> Optional.ofNullable(directories.get(door))
                        .flatMap(directory -> directory.find(session.subject()))
                        .map(person -> new Entered(session, person)))
                .filter(found -> now.isBefore(found.session().seenAt().plus(idle(found.person()))));
        entered.ifPresent(found -> {
            if (found.session().seenAt().plus(SEEN_STEP).isBefore(now)) {
                table.seen(found.session().tokenHash(), now);
            }
            believed.put(token, found);
        });
        return entered;
    }

    /// Marks the second factor as given.
    public void secondFactorGiven(String token) {
        table.secondFactor(hash(token), clock.instant());
        believed.invalidate(token);
    }

    /// Ends the session of a token.
    public void end(String token) {
        table.end(hash(token), clock.instant());
        believed.invalidate(token);
    }

    /// Ends every session of a person but the given one; pass an empty token to end all.
    public void endOthers(Door door, String subject, String keptToken) {
        table.endOthers(door, subject, hash(keptToken), clock.instant());
        believed.asMap().values().removeIf(entered -> entered.person().subject().equals(subject));
    }

    /// Ends one of the person's sessions by its handle.
    public void endByHandle(Door door, String subject, String handle) {
        table.open(door, subject).stream()
                .filter(session -> session.handle().equals(handle))
                .forEach(session -> table.end(session.tokenHash(), clock.instant()));
        believed.asMap().values().removeIf(entered -> entered.person().subject().equals(subject));
    }

    /// Asks for a person anew at their next request, because something about them has changed.
    public void personChanged(Door door, String subject) {
        believed.asMap()
                .values()
                .removeIf(entered -> entered.person().door() == door
                        && entered.person().subject().equals(subject));
    }

    /// The person's open sessions, latest first, at most 50.
    public List<Session> openSessions(Door door, String subject) {
        return table.open(door, subject);
    }

    private Duration idle(SignedInPerson person) {
        return person.needsSecondFactor() ? settings.staffIdle() : settings.idle();
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200);
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
