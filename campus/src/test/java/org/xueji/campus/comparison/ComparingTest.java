package org.xueji.campus.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparingTest {
    private static final LocalDate TODAY = LocalDate.of(2016, 11, 1);

    @ParameterizedTest(name = "{0}: {1} / {2} is {3}")
    @DisplayName("C-09 a field is identical, written otherwise, missing on one side, or in conflict")
    @CsvSource({
        "NAME, 张三, 张三, IDENTICAL",
        "NAME, 张三, '张 三', VARIANT",
        "NAME, 张三, '张三 ', VARIANT",
        "NAME, 买买提·阿不都, 买买提•阿不都, VARIANT",
        "NAME, 买买提·阿不都, 买买提．阿不都, VARIANT",
        "NAME, 买买提·阿不都, 买买提阿不都, CONFLICT",
        "NAME, 𬱖, 頔, CONFLICT",
        "NAME, 张三, 张叁, CONFLICT",
        "STUDENT_NUMBER, 20160001x, ２０１６０００１Ｘ, VARIANT",
        "STUDENT_NUMBER, 201601, 201602, CONFLICT",
        "STUDENT_NUMBER, 201601, '', MISSING",
        "CLASS, 软件1班, 软件１班, VARIANT",
        "CLASS, 软件1班, 软件2班, CONFLICT",
        "CLASS, '', '', IDENTICAL",
        "CLASS, '', ' ', IDENTICAL",
        "MAJOR_NAME, 软件工程(校企合作), 软件工程（校企合作）, VARIANT",
        "MAJOR_NAME, 软件工程, 工商管理, CONFLICT",
        "MAJOR_CODE, 080902k, 080902K, VARIANT",
        "ETHNIC_GROUP, 汉族, 汉, VARIANT",
        "ETHNIC_GROUP, 汉族, 回族, CONFLICT",
        "STUDY_LEVEL, 专科（高职）, 高职, VARIANT",
        "STUDY_LEVEL, 本科, 专科（高职）, CONFLICT",
        "STUDY_FORM, 普通全日制, 业余, CONFLICT",
        "SCHOOL_YEARS, 4, 4.0, VARIANT",
        "SCHOOL_YEARS, 4, 5, CONFLICT",
        "BIRTH_DATE, 1998-01-02, 19980102, VARIANT",
        "BIRTH_DATE, 1998-01-02, 1998-01-03, CONFLICT",
        "SEX, 男, 女, CONFLICT",
        "STATUS, 注册学籍, 在籍（注册学籍）, VARIANT",
        "STATUS, 休学, 注册学籍, CONFLICT"
    })
    void table(ComparedField field, String campus, String registry, Verdict verdict) {
        assertThat(Comparing.verdict(field, campus, registry)).isEqualTo(verdict);
        assertThat(Comparing.verdict(field, registry, campus)).isEqualTo(verdict);
    }

    @Test
    @DisplayName("C-09 a known status change excuses a conflict to the end of its day and not a day longer")
    void expires() {
        assertThat(worst(TODAY)).isEqualTo(Verdict.EXCUSED);
        assertThat(worst(TODAY.minusDays(1))).isEqualTo(Verdict.CONFLICT);
    }

    @Test
    @DisplayName("C-09 another document number is a conflict that nothing excuses")
    void number() {
        BothSides sides = new BothSides("201601", "张三", "", "", Map.of(), Map.of(), false);
        Excuse excuse = new Excuse("201601", ComparedField.DOCUMENT_NUMBER, TODAY, "换证", "T1");
        List<Finding> findings = Comparing.findings(sides, Map.of(ComparedField.DOCUMENT_NUMBER, excuse), TODAY);
        assertThat(Comparing.worst(findings)).isEqualTo(Verdict.CONFLICT);
        assertThat(findings).hasSize(ComparedField.values().length);
        assertThat(sides.toString() + findings).doesNotContain("张三");
    }

    private static Verdict worst(LocalDate until) {
        BothSides sides = new BothSides(
                "201601", "张三", "", "", Map.of(ComparedField.STATUS, "休学"), Map.of(ComparedField.STATUS, "注册学籍"), true);
        Excuse excuse = new Excuse("201601", ComparedField.STATUS, until, "已批准休学", "T1");
        return Comparing.worst(Comparing.findings(sides, Map.of(ComparedField.STATUS, excuse), TODAY));
    }
}
