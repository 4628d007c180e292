package org.xueji.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"紫荆花开 2016 秋", "correct horse battery", "wo zai dongguan 6 dian qi", "小明爱吃三碗面呢"})
    @DisplayName("Q-01 Q-02 phrases pass, whatever characters they have")
    void phrases(String password) {
        assertThat(problem(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password1",
                "iloveyou2016!",
                "1qaz2wsx",
                "12345678",
                "87654321",
                "abcabcabc",
                "aaaaaaaa",
                "woaini5201314",
                "Zhang123456",
                "QWERTYUIOP",
                "1313131313",
                "!!iloveyou!!"
            })
    @DisplayName("Q-02 common passwords are refused in any case and with marks around them")
    void common(String password) {
        assertThat(problem(password))
                .hasValueSatisfying(words -> assertThat(words).contains("太常见"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三的学籍密码本", "xx 19912345678", "my-cat-zhangsan", "hello 245679!"})
    @DisplayName("Q-02 own data is refused")
    void own(String password) {
        assertThat(problem(password))
                .hasValueSatisfying(words -> assertThat(words).contains("自己的信息"));
    }

    @Test
    @DisplayName("Q-01 length is counted in characters, the last of many counts, and both must be the same")
    void length() {
        assertThat(problem("汉字七个算短的")).isPresent();
        assertThat(problem("𠀀𠀁𠀂𠀃𠀄𠀅𠀆")).isPresent();
        assertThat(problem("天地玄黄宇宙洪荒".repeat(16))).isPresent();
        assertThat(problem("a long enough phrase 1".repeat(6))).isPresent();
        String longest = "x".repeat(127) + "y汉";
        assertThat(PasswordRules.problem(longest, longest, 8, List.of())).isPresent();
        assertThat(PasswordRules.problem("紫荆花开 2016 秋", "紫荆花开 2016 夏", 8, List.of()))
                .hasValueSatisfying(words -> assertThat(words).contains("不一致"));
    }

    private static Optional<String> problem(String password) {
        return PasswordRules.problem(
                password,
                password,
                PasswordRules.STUDENTS,
                List.of("张三", "zhangsan", "19912345678", "245679", "三", "abc"));
    }
}
