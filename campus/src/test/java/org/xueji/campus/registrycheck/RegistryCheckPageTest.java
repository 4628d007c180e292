package org.xueji.campus.registrycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueji.campus.RegisterRows;
import org.xueji.campus.University;
import org.xueji.campus.campaign.CampaignDraft;
import org.xueji.campus.campaign.OpenCampaign;
import org.xueji.campus.campaign.PrepareCampaign;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.platform.page.Browser;

class RegistryCheckPageTest extends RegistryBesideTest {
    @Autowired
    private RegistryFeed feed;

    @Autowired
    private RegistryChecks checks;

    @Autowired
    private PrepareCampaign prepare;

    @Autowired
    private OpenCampaign open;

    @Autowired
    private University university;

    @BeforeEach
    void twoStudents() {
        registry().clear();
        rows().college("01", "计算机学院");
        rows().college("02", "经济学院");
        rows().classGroup("0101", "01", "软件1班", 2016);
        rows().students("0101", List.of("201601", "201602"));
        rows().monitor("0101", "201602");
    }

    @Test
    @DisplayName(
            "C-08 a student sees why the check does not count yet, then that it counts with its receipt, then that it"
                    + " went stale")
    void wholeWay() {
        openCampaign();
        Browser student = student("201601");
        assertThat(page(student.get("/campus")).text()).contains("尚未公布");
        registry().publish("201601", 1);
        assertThat(take()).isEqualTo(1);
        assertThat(page(student.get("/campus")).text()).contains("未核对").contains("没有读到底");
        assertThat(page(student.get("/campus")).select("a[href=/registry]")).isNotEmpty();
        registry().check("201601", 1, "XX-1");
        take();
        assertThat(page(student.get("/campus")).text()).contains("已核对").contains("XX-1");
        assertThat(page(student.get("/campus/registry-check")).text())
                .contains("XX-1")
                .contains("核对步骤");
        assertThat(stage("201601")).isTrue();
        registry().publish("201601", 2);
        registry().stale("201601", 2, "XX-1");
        take();
        assertThat(stage("201601")).isFalse();
        assertThat(page(student.get("/campus")).text())
                .contains("需重新核对")
                .contains("XX-1")
                .contains("起失效");
        registry().check("201601", 2, "XX-2");
        take();
        assertThat(page(student.get("/campus")).text()).contains("XX-2").doesNotContain("失效");
        assertThat(stage("201601")).isTrue();
    }

    @Test
    @DisplayName("C-08 taking the same notices again changes nothing, and a gap of the network is caught up")
    void again() {
        openCampaign();
        registry().publish("201601", 1);
        registry().down(true);
        assertThat(take()).isZero();
        assertThat(feed.state().failingSince()).isNotNull();
        registry().down(false);
        registry().check("201601", 1, "XX-1");
        assertThat(take()).isEqualTo(2);
        assertThat(feed.state().failingSince()).isNull();
        assertThat(take()).isZero();
        jdbc().sql("UPDATE campus.registry_cursor SET number = 0").update();
        assertThat(take()).isEqualTo(2);
        assertThat(checks.of("201601").orElseThrow().standing()).isEqualTo(CheckStanding.COUNTS);
        assertThat(jdbc().sql("SELECT registry_checked FROM campus.class_progress")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("C-08 a check under another identity number does not count until the number is mended")
    void otherNumber() {
        openCampaign();
        registry()
                .publish(RegistryInMemory.student(
                        "201601", 1, RegisterRows.identityNumber("201699").value()));
        registry().check("201601", 1, "XX-1");
        take();
        assertThat(checks.of("201601").orElseThrow().standing()).isEqualTo(CheckStanding.NUMBER_DIFFERS);
        assertThat(page(student("201601").get("/campus")).text()).contains("证件号码不一致");
        assertThat(stage("201601")).isFalse();
        registry().publish("201601", 2);
        take();
        assertThat(checks.of("201601").orElseThrow().standing()).isEqualTo(CheckStanding.COUNTS);
        assertThat(stage("201601")).isTrue();
    }

    @Test
    @DisplayName(
            "C-08 a notice for a 考生号 nobody has is kept, listed for the office, and counts once the student is there")
    void unknown() {
        registry().publish("201603", 1);
        registry().check("201603", 1, "XX-3");
        take();
        Browser office = staff("T1", Scope.school(), Role.OFFICE);
        assertThat(page(office.get("/campus/registry-checks")).text()).contains("有 1 条学籍的考生号在名册里找不到");
        assertThat(page(office.get("/campus/registry-checks/unknown")).text())
                .contains(RegistryInMemory.examinee("201603"))
                .contains("XX-3");
        rows().students("0101", List.of("201603"));
        openCampaign();
        feed.align();
        assertThat(stage("201603")).isTrue();
        assertThat(page(office.get("/campus/registry-checks/unknown")).text()).doesNotContain("XX-3");
    }

    @Test
    @DisplayName(
            "C-08 staff see the checks of their scope by standing, the monitor names and standings of the own class")
    void lists() {
        registry().publish("201601", 1);
        registry().check("201601", 1, "XX-1");
        Browser office = staff("T1", Scope.school(), Role.OFFICE);
        assertThat(office.post("/campus/registry-checks/taking", Map.of())).hasStatus(303);
        assertThat(page(office.get("/campus/registry-checks")).text())
                .contains("已核对 1")
                .contains("尚未公布 1")
                .contains("XX-1");
        assertThat(page(office.get("/campus/registry-checks?standing=COUNTS&cohort=2016&college=01&class=0101"))
                        .select("tbody tr"))
                .hasSize(1);
        assertThat(page(office.get("/campus/registry-checks?sort=STANDING&descending=true"))
                        .select("tbody tr"))
                .hasSize(2);
        assertThat(page(office.get("/campus/students/201601"))
                        .select("#registry-check")
                        .text())
                .contains("XX-1");
        assertThat(page(office.get("/campus/registry-checks?cohort=2015")).text())
                .contains("没有符合条件");
        assertThat(new String(
                        office.get("/campus/registry-checks/export.csv?standing=COUNTS")
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8))
                .contains("XX-1")
                .doesNotContain("201602");
        Browser elsewhere = staff("T2", Scope.college("02"), Role.COLLEGE);
        assertThat(page(elsewhere.get("/campus/registry-checks?college=01&class=0101"))
                        .text())
                .doesNotContain("201601");
        String own = page(student("201602").get("/campus/registry-check/class")).text();
        assertThat(own).contains("已核对 1 / 2 人").contains("201601").doesNotContain("XX-1");
        assertThat(student("201601").get("/campus/registry-check/class")).hasStatus(403);
    }

    private void openCampaign() {
        String id = prepare.prepare(
                CampaignDraft.proposed(2016, university, Instant.now().minus(Duration.ofDays(1))), "T1");
        open.open(id, "T1");
    }

    private boolean stage(String studentNumber) {
        return jdbc().sql("""
                        SELECT registry_checked_at IS NOT NULL FROM campus.student_progress
                         WHERE student_number = :student
                        """)
                .param("student", studentNumber)
                .query(Boolean.class)
                .single();
    }
}
