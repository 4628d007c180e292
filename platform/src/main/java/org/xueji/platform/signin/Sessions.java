package org.xueji.platform.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
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
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.xueji.platform.Door;

/// Opens, finds and ends sessions.
///
/// A session found once is believed for a minute without asking the database, because each server looks every two
/// seconds for what was changed: ending a session is felt at once here, on other nodes within five seconds. A server
/// that could not look for five seconds believes nothing. Roles and scope are believed for five seconds, and for the
/// minute where the directory tells its changes.
public final class Sessions {
    /// A session and the person behind it.
    public record Entered(Session session, SignedInPerson person) {
        /// Whether nothing is missing any more.
        public boolean complete() {
            return !person.needsSecondFactor() || session.secondFactorAt() != null;
        }
    }

    /// What was found, and until when it is believed.
    private record Believed(Entered entered, long until) {}

    /// The hash of a token.
    private record Key(ByteBuffer hash) {
        static Key of(String token) {
            return new Key(ByteBuffer.wrap(Sessions.hash(token)));
        }
    }

    private static final Duration LOOKED = Duration.ofSeconds(5);
    private static final Duration BELIEVED = Duration.ofMinutes(1);
    private static final Duration SEEN_STEP = Duration.ofMinutes(1);

    private final SessionTable table;
    private final Map<Door, PersonDirectory> directories;
    private final SignInSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong lookedAt = new AtomicLong(System.nanoTime() - LOOKED.toNanos());
    private final Cache<Key, Believed> believed = Caffeine.newBuilder()
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
        Key key = Key.of(token);
        Instant now = clock.instant();
        Optional<Entered> known = believed(key)
                .filter(entered -> entered.session().door() == door
                        && now.isBefore(entered.session().endsAt()));
        if (known.isPresent()) {
            return known;
        }
        PersonDirectory directory = directories.get(door);
        if (directory == null) {
            return Optional.empty();
        }
        // Taken before the database is asked, so that a change in between is not overlooked.
        long asked = System.nanoTime();
        Optional<Entered> entered = table.find(key.hash().array())
                .filter(session -> session.door() == door && now.isBefore(session.endsAt()))
                .flatMap(session -> directory.find(session.subject()).map(person -> new Entered(session, person)))
                .filter(found -> now.isBefore(found.session().seenAt().plus(idle(found.person()))));
        entered.ifPresent(found -> {
            if (found.session().seenAt().plus(SEEN_STEP).isBefore(now)) {
                table.seen(found.session().tokenHash(), now);
            }
            Duration life = directory.tellsChanges() ? BELIEVED : LOOKED;
            believed.put(key, new Believed(found, asked + life.toNanos()));
        });
        return entered;
    }

    private Optional<Entered> believed(Key key) {
        long now = System.nanoTime();
        Believed known = believed.getIfPresent(key);
        return known == null || now - known.until() > 0 || now - lookedAt.get() > LOOKED.toNanos()
                ? Optional.empty()
                : Optional.of(known.entered());
    }

    /// Looks for sessions that were changed by anybody, and asks for them anew at their next request.
    @Scheduled(fixedDelay = 2_000)
    public void lookForChanges() {
        long begun = System.nanoTime();
        table.changedLately().forEach(hash -> believed.invalidate(new Key(ByteBuffer.wrap(hash))));
        lookedAt.set(begun);
    }

    /// Marks the second factor as given.
    public void secondFactorGiven(String token) {
        table.secondFactor(hash(token), clock.instant());
        believed.invalidate(Key.of(token));
    }

    /// Ends the session of a token.
    public void end(String token) {
        table.end(hash(token), clock.instant());
        believed.invalidate(Key.of(token));
    }

    /// Ends every session of a person but the given one; pass an empty token to end all.
    public void endOthers(Door door, String subject, String keptToken) {
        table.endOthers(door, subject, hash(keptToken), clock.instant());
        forget(door, subject);
    }

    /// Ends one of the person's sessions by its handle.
    public void endByHandle(Door door, String subject, String handle) {
        table.open(door, subject).stream()
                .filter(session -> session.handle().equals(handle))
                .forEach(session -> table.end(session.tokenHash(), clock.instant()));
        forget(door, subject);
    }

    /// Asks for a person anew at their next request, because something about them has changed.
    public void personChanged(Door door, String subject) {
        table.personChanged(door, subject);
        forget(door, subject);
    }

    private void forget(Door door, String subject) {
        believed.asMap()
                .values()
                .removeIf(known -> known.entered().person().door() == door
                        && known.entered().person().subject().equals(subject));
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
