package org.xueji.campus.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xueji.platform.page.Browser;

/// Who has handed in what, by class and by college.
class CollectionLedgerTest extends CollectionDesk {
    @Test
    @DisplayName("C-13 the ledger is searched, filtered, sorted and exported within the scope, by class and by college")
    void ledger() {
        Browser college = college();
        scan(college, "201601", Map.of());
        Browser office = office();
        assertThat(page(office.get("/campus/collection?text=金融")).text())
                .contains("金融1班")
                .doesNotContain("软件1班");
        assertThat(page(office.get("/campus/collection?sort=OPEN&descending=true&filter=OFFICE_OPEN"))
                        .text())
                .contains("软件1班");
        assertThat(page(office.get("/campus/collection?filter=DONE")).text()).contains("没有符合条件的班级");
        assertThat(page(office.get("/campus/collection?sort=x&filter=x&page=x")).text())
                .contains("软件1班");
        assertThat(page(college.get("/campus/collection?college=02")).text()).contains("没有符合条件的班级");
        assertThat(college.get("/campus/collection/classes/c/0201")).hasStatus(404);
        assertThat(college.get("/campus/collection/classes/none/0101")).hasStatus(404);
        assertThat(college.get("/campus/collection/export.csv"))
                .hasStatus(200)
                .bodyText()
                .contains("软件1班")
                .doesNotContain("金融");
        assertThat(office.get("/campus/collection/export.xlsx")).hasStatus(200);
        assertThat(office.get("/campus/collection/colleges/export.csv"))
                .bodyText()
                .contains("经济学院");
        assertThat(page(office.get("/campus/collection/colleges?text=经济")).text())
                .contains("经济学院")
                .doesNotContain("计算机");
        String path = "/campus/collection/colleges/c/01/receipts";
        assertThat(office.post(path, Map.of())).hasStatus(422);
        scan(office, "201601", Map.of("place", "OFFICE"));
        assertThat(college.post(path, Map.of())).hasStatus(403);
        String receipt = office.post(path, Map.of()).getResponse().getHeader("Location");
        assertThat(page(college.get(receipt)).text()).contains("教务处").contains("1 份（应交 4 份）");
        assertThat(college.get(page(college.get(receipt)).select("a.frame-back").attr("href")))
                .hasStatus(200);
        assertThat(student("201602").get(receipt)).hasStatus(404);
    }
}
