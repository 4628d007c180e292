package org.xueji.platform.signin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The passwords that are tried first (常用密码), read once from the lists beside this class.
final class CommonPasswords {
    private static final int SHORTEST_WORD = 6;
    private static final Set<String> WORDS = Stream.of("common-passwords.txt", "common-passwords-zh.txt")
            .flatMap(CommonPasswords::lines)
            .collect(Collectors.toUnmodifiableSet());

    private CommonPasswords() {}

    /// Whether a password in small letters is on a list, by itself or with marks and digits around a listed word.
    static boolean contains(String password) {
        if (WORDS.contains(password)) {
            return true;
        }
        int start = 0;
        int end = password.length();
        while (start < end && !Character.isLetter(password.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(password.charAt(end - 1))) {
            end--;
        }
        return end - start >= SHORTEST_WORD && WORDS.contains(password.substring(start, end));
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
