package org.xueji.campus.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueji.campus.CampusPageTest;
import org.xueji.campus.progress.Progress;
import org.xueji.campus.roster.PictureKind;
import org.xueji.campus.roster.Pictures;

class PrintedFormsTest extends CampusPageTest {
    private static final String CAMPAIGN = "c";

    @Autowired
    private PrintedForms forms;

    @Autowired
    private IssueForms issue;

    @Autowired
    private FormContents contents;

    @Autowired
    private Pictures pictures;

    @Autowired
    private Progress progress;

    @BeforeEach
    void oneClass() {
        rows().college("01", "计算机学院");
        rows().classGroup("0101", "01", "软件1班", 2016);
        rows().student("0101", "201602", "𬭎𠅤");
        rows().student("0101", "201601", "张三");
        jdbc().sql("""
                        INSERT INTO campus.campaign (campaign_id, title, cohort, notice, state, opens_at, closes_at,
                          classes_due_at, colleges_due_at, created_by)
                        VALUES ('c', '2016级', 2016, '通知', 'OPEN', '2016-10-20Z', '2016-11-02Z', '2016-11-02Z',
                                '2016-11-04Z', 'office')
                        """).update();
        progress.enrol(CAMPAIGN);
    }

    @Test
    @DisplayName("C-11 printing unchanged content again keeps version and code; any change of the record supersedes")
    void versions() {
        Map<String, FormTable.Kept> first = print("201601", "201602");
        assertThat(print("201601").get("201601")).isEqualTo(first.get("201601"));
        String code = first.get("201601").code();
        assertThat(forms.find(code).orElseThrow().standing().isCurrent()).isTrue();

        jdbc().sql("UPDATE campus.student SET name = '张叁', major_name = '网络工程' WHERE student_number = '201601'")
                .update();
        assertThat(forms.find(code).orElseThrow().standing())
                .isEqualTo(new FormStanding.Superseded(2, null, List.of("姓名", "专业")));
        assertThat(forms.find(code).orElseThrow().standing().words()).contains("已作废", "姓名、专业", "重新打印");

        FormTable.Kept second = print("201601").get("201601");
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.code()).isNotEqualTo(code);
        assertThat(forms.find(code).orElseThrow().standing().words()).contains("请改交第 2 版");
        assertThat(forms.find(second.code()).orElseThrow().standing().isCurrent())
                .isTrue();
        assertThat(forms.latestOfClass(CAMPAIGN, "0101"))
                .extracting(PrintedForm::studentNumber, PrintedForm::version)
                .containsExactly(tuple("201601", 2), tuple("201602", 1));
    }

    @Test
    @DisplayName("C-11 a new photo supersedes the form, the same photo imported again does not")
    void photo() {
        pictures.put("201601", PictureKind.ADMISSION, "jpeg".getBytes(StandardCharsets.UTF_8));
        String code = print("201601").get("201601").code();
        pictures.put("201601", PictureKind.ADMISSION, "jpeg".getBytes(StandardCharsets.UTF_8));
        assertThat(forms.find(code).orElseThrow().standing().isCurrent()).isTrue();
        pictures.put("201601", PictureKind.FORM, "another".getBytes(StandardCharsets.UTF_8));
        assertThat(forms.find(code).orElseThrow().standing())
                .isEqualTo(new FormStanding.Superseded(2, null, List.of("照片")));
    }

    @Test
    @DisplayName("C-11 a code is found as scanned or typed, alone or many at once, and nothing of the person is in it")
    void codes() {
        Map<String, FormTable.Kept> printed = print("201601", "201602");
        String code = printed.get("201602").code();
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{12}");
        String typed = " " + code.substring(0, 4).toLowerCase() + "-" + code.substring(4, 8) + " " + code.substring(8);
        assertThat(forms.find(typed).orElseThrow().name()).isEqualTo("𬭎𠅤");
        assertThat(forms.find("000000000000")).isEmpty();
        assertThat(forms.find("'; DROP")).isEmpty();
        assertThat(forms.find(Set.of(typed, "nothing", code)).keySet()).containsExactlyInAnyOrder(typed, code);
        String kept = jdbc().sql("SELECT array_to_string(parts, ' ') FROM campus.printed_form LIMIT 1")
                .query(String.class)
                .single();
        assertThat(kept).contains("NAME=").doesNotContain("张三", "1990", "99000");
    }

    @Test
    @DisplayName("C-11 printing notes the stage and an audit entry without personal data")
    void traces() {
        print("201601", "201602");
        print("201601");
        assertThat(jdbc().sql("SELECT printed FROM campus.class_progress WHERE class_code = '0101'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc().sql("SELECT prints FROM campus.printed_form ORDER BY student_number")
                        .query(Integer.class)
                        .list())
                .containsExactly(2, 1);
        assertThat(jdbc().sql("SELECT count(*) FROM platform.audit_entry WHERE action = 'form.printed'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private Map<String, FormTable.Kept> print(String... students) {
        return issue.issue(
                CAMPAIGN, contents.of(List.of(students)).values(), "staff:T1", "students " + students.length);
    }
}
