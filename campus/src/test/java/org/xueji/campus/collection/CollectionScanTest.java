package org.xueji.campus.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.platform.page.Browser;

/// What a scan at a desk says and does.
class CollectionScanTest extends CollectionDesk {
    @Test
    @DisplayName(
            "C-13 the first scan is copy 1, the second copy 2, the third is told that both are there; count x of y")
    void twoCopies() {
        Browser college = college();
        assertThat(scan(college, "201601", Map.of("class", "0101")))
                .contains("已收 · 第 1 份")
                .contains("1 / 6 份");
        assertThat(scan(college, "201601", Map.of("class", "0101")))
                .contains("已收 · 第 2 份")
                .contains("2 / 6 份");
        assertThat(scan(college, "201601", Map.of("class", "0101")))
                .contains("已收过")
                .contains("两份都已收过");
        assertThat(scan(college, "201602", Map.of("copy", "2"))).contains("第 2 份");
        assertThat(scan(college, "201602", Map.of("copy", "2"))).contains("已收过").contains("第 2 份已收过");
        assertThat(scan(college, "201602", Map.of("copy", "1"))).contains("第 1 份");
        assertThat(copies()).isEqualTo(4);
        assertThat(campaign.counted("0101", "collected")).isZero();
    }

    @Test
    @DisplayName("C-13 a scanner types the whole address, and the page answers without JavaScript as well")
    void scannerTypesAddress() {
        Browser college = college();
        Document page = page(college.get("/campus/collection/scan?class=0101"));
        assertThat(page.selectFirst("#text").hasAttr("autofocus")).isTrue();
        String key = page.selectFirst("input[name=key][form=scan]").val();
        Map<String, String> form = new HashMap<>(Map.of(
                "key", key, "text", "https://xueji.example.edu/campus/scan/" + codes.get("201601"), "class", "0101"));
        MvcTestResult first = college.post("/campus/collection/scan", form);
        assertThat(first).hasStatus(303);
        assertThat(college.post("/campus/collection/scan", form)).hasStatus(303);
        assertThat(copies()).isEqualTo(1);
        assertThat(page(college.get(first.getResponse().getHeader("Location"))).text())
                .contains("已收 · 第 1 份")
                .contains("张三（软件1班）")
                .contains("班长还没有登记上交");
        form.put("text", " ");
        form.put("key", UUID.randomUUID().toString());
        assertThat(college.post("/campus/collection/scan", form)).hasStatus(422);
        form.put("text", codes.get("201601"));
        form.put("key", "x");
        assertThat(college.post("/campus/collection/scan", form)).hasStatus(422);
    }

    @Test
    @DisplayName("C-13 a superseded form is refused with what changed; a correction entered later is said")
    void superseded() {
        Browser college = college();
        jdbc().sql(
                        "UPDATE campus.student SET major_name = '网络工程', version = version + 1 WHERE student_number = '201601'")
                .update();
        assertThat(scan(college, "201601", Map.of()))
                .contains("已作废")
                .contains("专业")
                .contains("重新打印");
        assertThat(copies()).isZero();
        codes.putAll(prints.print("c", List.of("201601")));
        assertThat(scan(college, "201601", Map.of())).contains("已收 · 第 1 份");

        student("201603").post("/campus/checklist/corrections", Map.of("field", "name", "right", "王伍"));
        assertThat(scan(college, "201603", Map.of())).contains("已收").contains("又登记了更正（姓名）");
    }

    @Test
    @DisplayName("C-13 a copy of a form that was superseded after it was received gives way to the new one")
    void replaced() {
        Browser college = college();
        Browser office = office();
        scan(college, "201601", Map.of());
        scan(college, "201601", Map.of());
        scan(office, "201601", Map.of("place", "OFFICE"));
        jdbc().sql("UPDATE campus.student SET name = '张叁', version = version + 1 WHERE student_number = '201601'")
                .update();
        assertThat(page(college.get("/campus/collection/classes/c/0101")).text())
                .contains("收到的登记表已作废");
        codes.putAll(prints.print("c", List.of("201601")));
        assertThat(scan(college, "201601", Map.of())).contains("第 1 份");
        assertThat(scan(college, "201601", Map.of())).contains("第 2 份");
        assertThat(scan(college, "201601", Map.of())).contains("已收过");
        assertThat(officeCopies()).isZero();
    }

    @Test
    @DisplayName("C-13 unknown codes, other classes and other colleges are refused; others' students are not named")
    void elsewhere() {
        Browser college = college();
        assertThat(scanText(college, "000000000000", Map.of())).contains("无此编号");
        assertThat(scanText(college, "<script>'; DROP TABLE--" + "x".repeat(300), Map.of()))
                .contains("无此编号");
        assertThat(scan(college, "201611", Map.of("class", "0101")))
                .contains("不属于这里")
                .contains("软件2班");
        assertThat(scan(college, "201621", Map.of()))
                .contains("不属于这里")
                .doesNotContain("钱七")
                .doesNotContain("金融");
        assertThat(scan(college, "201621", Map.of("college", "02"))).contains("不属于这里");
        assertThat(scan(office(), "201621", Map.of("place", "OFFICE", "college", "01")))
                .contains("经济学院，不是正在接收的学院");
        assertThat(copies()).isZero();
        Browser counsellor = staff("T8", Scope.classes(List.of("0101")), Role.COUNSELLOR);
        assertThat(counsellor.get("/campus/collection/scan")).hasStatus(403);
        assertThat(counsellor.post("/campus/collection/scan", form("201601", Map.of())))
                .hasStatus(403);
        // A college office that says that it is the office receives for its college all the same.
        assertThat(scan(college, "201601", Map.of("place", "OFFICE"))).contains("已收");
        assertThat(officeCopies()).isZero();
    }

    @Test
    @DisplayName("C-13 the office receives after the college; the wrong order is said; both copies make the stage")
    void officeAfterCollege() {
        Browser office = office();
        assertThat(scan(office, "201601", Map.of("place", "OFFICE", "college", "01")))
                .contains("学院还没有登记接收")
                .contains("1 / 8 份");
        assertThat(campaign.counted("0101", "collected")).isZero();
        scan(college(), "201602", Map.of());
        assertThat(scan(office, "201602", Map.of("place", "OFFICE"))).doesNotContain("李四（软件1班） 第 1 份。注意");
        scan(office, "201601", Map.of("place", "OFFICE"));
        assertThat(campaign.counted("0101", "collected")).isEqualTo(1);
    }

    @Test
    @DisplayName("C-13 a wrong scan is undone by who scanned, once, and by nobody else")
    void undo() {
        Browser college = college();
        Browser office = office();
        scan(office, "201601", Map.of("place", "OFFICE"));
        scan(office, "201601", Map.of("place", "OFFICE"));
        assertThat(campaign.counted("0101", "collected")).isEqualTo(1);
        String undoing = page(office.get("/campus/collection/scan"))
                .selectFirst("form[action$=undoing]")
                .attr("action");
        assertThat(college.post(undoing, Map.of())).hasStatus(404);
        assertThat(office.post(undoing, Map.of("place", "OFFICE"))).hasStatus(303);
        assertThat(office.post(undoing, Map.of("place", "OFFICE"))).hasStatus(303);
        assertThat(copies()).isEqualTo(1);
        assertThat(campaign.counted("0101", "collected")).isZero();
        assertThat(page(office.get("/campus/collection/scan?place=OFFICE")).text())
                .contains("已撤销");
        assertThat(jdbc().sql("SELECT count(*) FROM platform.audit_entry WHERE action = 'paper.scan-undone'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        scan(college, "201603", Map.of());
        scan(office, "201603", Map.of("place", "OFFICE"));
        String ofCollege = page(college.get("/campus/collection/scan"))
                .selectFirst("form[action$=undoing]")
                .attr("action");
        college.post(ofCollege, Map.of());
        assertThat(jdbc().sql("SELECT college_at IS NULL FROM campus.collection_copy WHERE student_number = '201603'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    @DisplayName("C-13 scanners in parallel give each copy one effect, and a flood of scans loses and doubles nothing")
    void flood() throws Exception {
        Browser first = college();
        Browser second = staff("T9", Scope.college("01"), Role.COLLEGE);
        List<Callable<String>> scans = new ArrayList<>();
        String again = UUID.randomUUID().toString();
        for (int round = 0; round < 12; round++) {
            for (String student : List.of("201601", "201602", "201603", "201611")) {
                Browser scanner = round % 2 == 0 ? first : second;
                scans.add(() -> scan(scanner, student, Map.of()));
            }
            scans.add(() -> scanText(first, codes.get("201601"), Map.of("key", again)));
            scans.add(() -> scanText(second, "nothing", Map.of()));
        }
        List<String> answers = new ArrayList<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(8)) {
            for (Future<String> answer : hands.invokeAll(scans)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).hasSize(72).allSatisfy(answer -> assertThat(answer).contains("最近扫描"));
        assertThat(copies()).isEqualTo(8);
        assertThat(jdbc().sql("SELECT count(*) FROM campus.collection_scan WHERE verdict = 'TAKEN'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(8);
        assertThat(jdbc().sql("SELECT count(*) FROM campus.collection_scan")
                        .query(Integer.class)
                        .single())
                .isEqualTo(61);
        Browser one = office();
        Browser two = staff("T7", Scope.school(), Role.OFFICE);
        try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
            Callable<String> left = () -> scan(one, "201601", Map.of("place", "OFFICE"));
            Callable<String> right = () -> scan(two, "201601", Map.of("place", "OFFICE"));
            hands.invokeAll(List.of(left, right))
                    .forEach(answer -> assertThat(answer).isNotNull());
        }
        assertThat(campaign.counted("0101", "collected")).isEqualTo(1);
    }

    private int officeCopies() {
        return jdbc().sql("SELECT count(*) FROM campus.collection_copy WHERE office_at IS NOT NULL")
                .query(Integer.class)
                .single();
    }
}
