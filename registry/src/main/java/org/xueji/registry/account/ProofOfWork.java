package org.xueji.registry.account;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.xueji.platform.sealing.BlindIndex;

/// Draws and checks puzzles that make mass requests dear (自建工作量验证), without asking any other site.
///
/// Like ALTCHA: the server hides a number, signs the puzzle, and keeps nothing until it is handed in; then it counts
/// once. A client that draws many gets harder ones, never a refusal: a dormitory shares one address.
@Component
class ProofOfWork {
    /// What a handed-in puzzle is worth.
    enum Verdict {
        /// Solved, in time, for the first time.
        SOLVED,
        /// Rightly signed and in time, but without a number: the browser runs no scripts.
        UNSOLVED,
        /// Handed in before: a double click, or somebody who saves work.
        SPENT,
        /// The page stood open for too long.
        EXPIRED,
        /// Not drawn here for this deed, or a wrong number.
        WRONG
    }

    private static final Duration LIFE = Duration.ofHours(1);
    private static final int LIMIT = 100_000;
    private static final int MANY = 50;
    private static final int VERY_MANY = 300;
    private static final int PARTS = 5;
    private static final int LONGEST_NUMBER = 9;

    private final PuzzleTable spent;
    private final BlindIndex signer;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final LoadingCache<String, AtomicInteger> drawn = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build(client -> new AtomicInteger());

    ProofOfWork(PuzzleTable spent, BlindIndex signer, Clock clock) {
        this.spent = spent;
        this.signer = signer;
        this.clock = clock;
    }

    /// A new puzzle for one deed.
    ///
    /// @param deed what the form does; the puzzle serves nothing else
    /// @param client the client's network address
    Puzzle draw(String deed, String client) {
        int before = drawn.get(client).getAndIncrement();
        int limit = before < MANY ? LIMIT : before < VERY_MANY ? 2 * LIMIT : 4 * LIMIT;
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        String start = clock.instant().plus(LIFE).getEpochSecond() + "." + limit + "."
                + HexFormat.of().formatHex(salt);
        String unsigned = start + "." + target(start, String.valueOf(random.nextInt(limit)));
        return new Puzzle(unsigned + "." + signature(deed, unsigned));
    }

    /// Judges what a form handed in, and spends it.
    Verdict judge(String deed, String text, String number) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != PARTS) {
            return Verdict.WRONG;
        }
        String start = String.join(".", parts[0], parts[1], parts[2]);
        if (!same(parts[4], signature(deed, start + "." + parts[3]))) {
            return Verdict.WRONG;
        }
        Instant expiry = Instant.ofEpochSecond(Long.parseLong(parts[0]));
        if (!clock.instant().isBefore(expiry)) {
            return Verdict.EXPIRED;
        }
        if (number.length() > LONGEST_NUMBER || !number.isEmpty() && !same(parts[3], target(start, number))) {
            return Verdict.WRONG;
        }
        if (!spent.spend(RandomToken.hash(text), expiry)) {
            return Verdict.SPENT;
        }
        return number.isEmpty() ? Verdict.UNSOLVED : Verdict.SOLVED;
    }

    /// The token of the request that a form with this puzzle makes: both posts of a double click get the same.
    String requestToken(String text) {
        return HexFormat.of().formatHex(signer.of("request", text));
    }

    private String signature(String deed, String unsigned) {
        return HexFormat.of().formatHex(signer.of("puzzle", deed + "|" + unsigned));
    }

    private static String target(String start, String number) {
        return HexFormat.of().formatHex(RandomToken.hash(start + ":" + number));
    }

    private static boolean same(String left, String right) {
        return MessageDigest.isEqual(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
