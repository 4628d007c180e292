package org.xueji.campus.form;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/// The code of a printed form (登记表编码): 60 random bits in Crockford's base 32, which has no I, L, O and U.
final class FormCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FormCode() {}

    static String draw() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /// The code in groups of four, as it stands on the paper for people.
    static String readable(String code) {
        return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
    }

    /// A typed or scanned code in its one form: capitals, without spaces and hyphens, O as 0, I and L as 1.
    static Optional<String> typed(String text) {
        String code = text.strip()
                .toUpperCase(Locale.ROOT)
                .replace(" ", "")
                .replace("-", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean fits = code.length() == LENGTH && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return fits ? Optional.of(code) : Optional.empty();
    }
}
