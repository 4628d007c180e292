package org.xueji.campus.office;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A new password typed twice (新密码), looked at before it is set.
record NewPassword(String typed, String again) {
    private static final int STUDENTS = 8;
    private static final int STAFF = 12;
    private static final int LONGEST = 128;
    private static final int SHORTEST_WORD = 4;

    /// What is wrong with it, in words that say what to do.
    ///
    /// @param own what stands in the person's own data and must not be in the password: number, name, ID tail
    Optional<String> problem(boolean staff, List<String> own) {
        String password = Normalizer.normalize(typed, Normalizer.Form.NFC);
        int length = password.codePointCount(0, password.length());
        int shortest = staff ? STAFF : STUDENTS;
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
        boolean personal = own.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.length() >= SHORTEST_WORD && lower.contains(word));
        if (personal || lower.chars().distinct().count() <= 2) {
            return Optional.of("密码里有学号、姓名、证件号等容易被猜到的内容，请换一个。");
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "NewPassword[secret]";
    }
}
