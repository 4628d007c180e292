package org.xueji.platform.signin;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a new password (新密码) must not be: too short, common, or made of its owner's own data.
///
/// No rules of composition and no change by date: long and unguessable is what counts. Spaces, Chinese and every other
/// character may stand in it. Sources: NIST SP 800-63B-4 section 3.1.1.2, OWASP ASVS 5.0 V6.2.
public final class PasswordRules {
    /// The fewest characters for people without a second factor.
    public static final int STUDENTS = 8;
    /// The fewest characters for staff.
    public static final int STAFF = 12;

    private static final int LONGEST = 128;
    private static final int SHORTEST_OWN = 4;
    private static final int SHORTEST_OWN_CHINESE = 2;

    private PasswordRules() {}

    /// What is wrong with a password typed twice, in words that say what to do; empty when nothing is.
    ///
    /// @param shortest fewest characters, [#STUDENTS] or [#STAFF]
    /// @param own words of the owner's own data: name, numbers, the front of the e-mail address; of numbers their tails
    public static Optional<String> problem(String typed, String again, int shortest, List<String> own) {
        String password = Normalizer.normalize(typed, Normalizer.Form.NFC);
        int length = password.codePointCount(0, password.length());
        if (length < shortest) {
            return Optional.of("密码至少 " + shortest + " 个字符，建议 15 个以上；可以用一句话，汉字、空格都可以。");
        }
        if (length > LONGEST) {
            return Optional.of("密码最多 " + LONGEST + " 个字符。");
        }
        if (!typed.equals(again)) {
            return Optional.of("两次输入的密码不一致，请重新输入。");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (own.stream().anyMatch(word -> contains(lower, word.strip().toLowerCase(Locale.ROOT)))) {
            return Optional.of("密码里有姓名、学号、手机号、证件号等自己的信息，容易被猜到。请换一个。");
        }
        if (CommonPasswords.contains(lower) || isPattern(lower)) {
            return Optional.of("这个密码太常见，别人很容易猜到。请换一个，例如几个不相干的词连成的一句话。");
        }
        return Optional.empty();
    }

    private static boolean contains(String password, String word) {
        boolean chinese = word.codePoints().anyMatch(Character::isIdeographic);
        return word.length() >= (chinese ? SHORTEST_OWN_CHINESE : SHORTEST_OWN) && password.contains(word);
    }

    /// Whether it is a short piece again and again (abcabcabc) or a run (12345678, hgfedcba).
    private static boolean isPattern(String password) {
        if (password.chars().distinct().count() <= 2) {
            return true;
        }
        for (int period = 1; period <= password.length() / 3; period++) {
            if (password.substring(period).equals(password.substring(0, password.length() - period))) {
                return true;
            }
        }
        return isRun(password, 1) || isRun(password, -1);
    }

    private static boolean isRun(String password, int step) {
        for (int at = 1; at < password.length(); at++) {
            if (password.charAt(at) - password.charAt(at - 1) != step) {
                return false;
            }
        }
        return true;
    }
}
