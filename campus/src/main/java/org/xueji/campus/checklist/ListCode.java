package org.xueji.campus.checklist;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a list's content (名单版本码): `L` and 75 bits in Crockford's base 32, which has no I, L, O and U.
final class ListCode {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 15;
    private static final Pattern FORM = Pattern.compile("L[" + DIGITS + "]{" + LENGTH + "}");

    private ListCode() {}

    /// The code of a keyed hash.
    static String of(byte[] hash) {
        StringBuilder code = new StringBuilder("L");
        int bits = 0;
        int waiting = 0;
        for (int at = 0; code.length() <= LENGTH; at++) {
            waiting = waiting << 8 | hash[at] & 0xFF;
            bits += 8;
            while (bits >= 5 && code.length() <= LENGTH) {
                bits -= 5;
                code.append(DIGITS.charAt(waiting >> bits & 31));
            }
            waiting &= (1 << bits) - 1;
        }
        return code.toString();
    }

    /// Reads a code as a scanner or a person gives it; empty when it cannot be one.
    static Optional<String> typed(String text) {
        String plain = text.strip().toUpperCase(Locale.ROOT).replace(" ", "").replace("-", "");
        if (plain.length() != LENGTH + 1 || plain.charAt(0) != 'L') {
            return Optional.empty();
        }
        String digits = plain.substring(1).replace('O', '0').replace('I', '1').replace('L', '1');
        return Optional.of("L" + digits).filter(code -> FORM.matcher(code).matches());
    }
}
