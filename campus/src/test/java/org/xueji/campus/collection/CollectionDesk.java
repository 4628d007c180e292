package org.xueji.campus.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xueji.campus.CampusPageTest;
import org.xueji.campus.checklist.CampaignRows;
import org.xueji.campus.form.FormPrints;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Scope;
import org.xueji.platform.page.Browser;

/// The printed forms of three classes, and the desks of a college and of the office that receive them.
abstract class CollectionDesk extends CampusPageTest {
    @Autowired
    ApplicationContext beans;

    CampaignRows campaign;
    FormPrints prints;
    Map<String, String> codes;

    @BeforeEach
    void formsOfThreeClasses() {
        rows().threeClasses();
        campaign = new CampaignRows(jdbc());
        campaign.open(2016);
        prints = new FormPrints(beans);
        codes = prints.print("c", List.of("201601", "201602", "201603", "201611", "201621"));
    }

    Browser college() {
        return staff("T2", Scope.college("01"), Role.COLLEGE);
    }

    Browser office() {
        return staff("T1", Scope.school(), Role.OFFICE);
    }

    String scan(Browser scanner, String student, Map<String, String> more) {
        return scanText(scanner, codes.get(student), more);
    }

    /// The page after a scan.
    String scanText(Browser scanner, String text, Map<String, String> more) {
        Map<String, String> form = form("201601", more);
        form.put("text", text);
        MvcTestResult answer = scanner.post("/campus/collection/scan", form);
        assertThat(answer).hasStatus(303);
        return page(scanner.get(answer.getResponse().getHeader("Location"))).text();
    }

    Map<String, String> form(String student, Map<String, String> more) {
        Map<String, String> form = new HashMap<>();
        form.put("key", UUID.randomUUID().toString());
        form.put("text", codes.get(student));
        form.putAll(more);
        return form;
    }

    int copies() {
        return jdbc().sql("SELECT count(*) FROM campus.collection_copy")
                .query(Integer.class)
                .single();
    }
}
