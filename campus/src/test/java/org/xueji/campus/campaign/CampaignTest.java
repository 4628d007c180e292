package org.xueji.campus.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueji.campus.RegisterRows;
import org.xueji.campus.progress.ProgressOf;
import org.xueji.platform.audit.Audit;
import org.xueji.platform.database.RolePasswords;
import org.xueji.platform.database.TestDatabase;
import org.xueji.platform.sealing.Keyring;

class CampaignTest {
    private static final Instant NOON = Instant.parse("2016-10-25T04:00:00Z");

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final DataSource CONNECTIONS = DATABASE.pool(RolePasswords.CAMPUS);

    private final JdbcClient jdbc = JdbcClient.create(CONNECTIONS);
    private final Audit audit = new Audit(jdbc, "campus", Clock.fixed(NOON, ZoneOffset.UTC));
    private final CampaignTable table = new CampaignTable(jdbc);
    private final ExtensionTable extensions = new ExtensionTable(jdbc);
    private final FieldPolicyTable policies = new FieldPolicyTable(jdbc);
    private final Campaigns campaigns = new Campaigns(table);
    private final Windows windows = new Windows(extensions);
    private final FieldPolicy policy = new FieldPolicy(policies);
    private final PrepareCampaign prepare = new PrepareCampaign(table, policies, audit);
    private final ReviseCampaign revise = new ReviseCampaign(table, policies, audit);
    private final CloseCampaign close = new CloseCampaign(table, audit, Clock.fixed(NOON, ZoneOffset.UTC));

    @BeforeEach
    void twoClassesAndNoCampaign() {
        for (String table : List.of(
                "class_progress",
                "student_progress",
                "field_policy",
                "campaign_extension",
                "campaign",
                "student",
                "class_group",
                "college")) {
            jdbc.sql("DELETE FROM campus." + table).update();
        }
        RegisterRows rows = new RegisterRows(jdbc, Keyring.in(DATABASE.data().resolve("keys")));
        rows.college("01", "计算机学院");
        rows.classGroup("0101", "01", "软件1班", 2016);
        rows.classGroup("0102", "01", "软件2班", 2016);
        rows.students("0101", List.of("201601", "201602"));
    }

    @Test
    @DisplayName("C-02 opening takes in the cohort, and the campaign is found by cohort and by student")
    void opens() {
        String id = prepare.prepare(draft(), "office");
        assertThat(campaigns.openForStudent("201601")).isEmpty();
        assertThat(open(id)).isEqualTo(new OpenCampaign.Outcome.Opened());
        assertThat(campaigns.openForCohort(2016)).map(Campaign::campaignId).contains(id);
        assertThat(campaigns.openForStudent("201601")).map(Campaign::campaignId).contains(id);
        assertThat(campaigns.openForStudent("nobody")).isEmpty();
        assertThat(campaigns.all()).hasSize(1);
        assertThat(campaigns.find(id).orElseThrow().steps()).containsExactly(CampaignStep.values());
        assertThat(jdbc.sql("SELECT members FROM campus.class_progress WHERE class_code = '0101'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(audit.about("campaign " + id)).hasSize(2);
    }

    @Test
    @DisplayName("C-02 a cohort has one open campaign; a draft opens once and not after its dates")
    void oneOpenCampaign() {
        String first = prepare.prepare(draft(), "office");
        String second = prepare.prepare(draft(), "office");
        open(first);
        assertThat(open(second)).isInstanceOf(OpenCampaign.Outcome.AnotherIsOpen.class);
        assertThat(open(first)).isEqualTo(new OpenCampaign.Outcome.NotADraft());
        assertThat(open("none")).isEqualTo(new OpenCampaign.Outcome.NotFound());
        assertThat(close.close(first, "office")).isTrue();
        assertThat(close.close(first, "office")).isFalse();
        assertThat(open(first)).isEqualTo(new OpenCampaign.Outcome.NotADraft());
        assertThat(openAt(second, NOON.plus(Duration.ofDays(30)))).isEqualTo(new OpenCampaign.Outcome.DatesPassed());
    }

    @Test
    @DisplayName(
            "C-02 of two officers who open two campaigns of a cohort at once, one wins and the other keeps nothing")
    void raceOfTwoOfficers() throws Exception {
        for (int round = 0; round < 10; round++) {
            List<String> drafts = List.of(prepare.prepare(draft(), "a"), prepare.prepare(draft(), "b"));
            long opened = 0;
            try (ExecutorService officers = Executors.newFixedThreadPool(2)) {
                List<Callable<Boolean>> both = drafts.stream()
                        .<Callable<Boolean>>map(id -> () -> {
                            try {
                                return open(id) instanceof OpenCampaign.Outcome.Opened;
                            } catch (DuplicateKeyException lost) {
                                return false;
                            }
                        })
                        .toList();
                for (Future<Boolean> one : officers.invokeAll(both)) {
                    opened += one.get() ? 1 : 0;
                }
            }
            assertThat(opened).isEqualTo(1);
            close.close(campaigns.openForCohort(2016).orElseThrow().campaignId(), "office");
        }
    }

    @Test
    @DisplayName("C-02 the students' window is decided by state, dates and the latest extension of the class")
    void windows() {
        String id = prepare.prepare(draft(), "office");
        assertThat(windowAt(id, NOON)).isInstanceOf(WindowVerdict.NotYet.class);
        open(id);
        assertThat(windowAt(id, day(20).minusSeconds(1))).isEqualTo(new WindowVerdict.NotYet(day(20)));
        assertThat(windowAt(id, day(20))).isEqualTo(new WindowVerdict.Open(day(33)));
        assertThat(windowAt(id, day(33))).isEqualTo(new WindowVerdict.Closed(day(33)));

        GrantExtension grant = grantAt(day(33));
        assertThat(grant.grant(id, Unit.STUDENTS_OF_CLASS, "0101", day(36), "军训", "office"))
                .isEqualTo(new GrantExtension.Outcome.Granted());
        assertThat(windowAt(id, day(34))).isEqualTo(new WindowVerdict.Open(day(36)));
        Campaign campaign = campaigns.find(id).orElseThrow();
        assertThat(windows.studentWindow(campaign, "0102", day(34)).isOpen()).isFalse();

        close.close(id, "office");
        assertThat(windowAt(id, day(34))).isInstanceOf(WindowVerdict.Closed.class);
    }

    @Test
    @DisplayName(
            "C-02 an extension needs an open campaign, a reason, a later date and a class or college of the cohort")
    void extensions() {
        String id = prepare.prepare(draft(), "office");
        GrantExtension grant = grantAt(NOON);
        assertThat(grant.grant(id, Unit.CLASS, "0101", day(40), "实习", "office"))
                .isEqualTo(new GrantExtension.Outcome.NotOpen());
        open(id);
        assertThat(grant.grant(id, Unit.CLASS, "0101", day(40), " ", "office"))
                .isEqualTo(new GrantExtension.Outcome.ReasonMissing());
        assertThat(grant.grant(id, Unit.CLASS, "0101", day(33), "实习", "office"))
                .isEqualTo(new GrantExtension.Outcome.NotLater(day(33)));
        assertThat(grant.grant(id, Unit.CLASS, "9999", day(40), "实习", "office"))
                .isEqualTo(new GrantExtension.Outcome.UnknownUnit());
        assertThat(grant.grant(id, Unit.CLASS, "01", day(40), "实习", "office"))
                .isEqualTo(new GrantExtension.Outcome.UnknownUnit());
        assertThat(grant.grant(id, Unit.CLASS, "0101", day(40), "实习", "office"))
                .isEqualTo(new GrantExtension.Outcome.Granted());
        assertThat(grant.grant(id, Unit.COLLEGE, "01", day(41), "实习", "office"))
                .isEqualTo(new GrantExtension.Outcome.Granted());
        Campaign campaign = campaigns.find(id).orElseThrow();
        assertThat(windows.classDue(campaign, "0101")).isEqualTo(day(40));
        assertThat(windows.classDue(campaign, "0102")).isEqualTo(day(33));
        assertThat(windows.collegeDue(campaign, "01")).isEqualTo(day(41));
        assertThat(windows.extensions(id)).extracting(Extension::unitName).containsExactly("计算机学院", "软件1班");
    }

    @Test
    @DisplayName("C-06 each field has its tier and clause; a field nobody listed is locked")
    void fieldPolicy() {
        String id = prepare.prepare(draft(), "office");
        assertThat(policy.rule(id, "pinyin").tier()).isEqualTo(Tier.SELF);
        assertThat(policy.rule(id, "name").tier()).isEqualTo(Tier.LOCKED);
        assertThat(policy.rule(id, "major_name").tier()).isEqualTo(Tier.APPROVE);
        assertThat(policy.rule(id, "anything").tier()).isEqualTo(Tier.LOCKED);
        assertThat(policy.rules(id))
                .hasSize(StudentField.values().length)
                .noneMatch(rule -> rule.clause().isBlank());
        FieldRule strict = new FieldRule("pinyin", Tier.APPROVE, "校内规定第三条");
        assertThat(revise.revise(id, draft(Map.of("pinyin", strict)), "office")).isTrue();
        assertThat(policy.rule(id, "pinyin")).isEqualTo(strict);
        open(id);
        assertThat(revise.revise(id, draft(), "office")).isFalse();
        assertThat(policy.rule(id, "pinyin")).isEqualTo(strict);
    }

    @Test
    @DisplayName("C-02 dates out of order are refused before anything is kept")
    void datesInOrder() {
        assertThatThrownBy(() -> new CampaignDraft(
                        "2016级",
                        2016,
                        "通知",
                        day(20),
                        day(33),
                        day(32),
                        day(35),
                        List.of(CampaignStep.SUPPLEMENT),
                        Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private WindowVerdict windowAt(String id, Instant now) {
        return windows.studentWindow(campaigns.find(id).orElseThrow(), "0101", now);
    }

    private GrantExtension grantAt(Instant now) {
        return new GrantExtension(table, extensions, windows, audit, Clock.fixed(now, ZoneOffset.UTC));
    }

    private OpenCampaign.Outcome open(String id) {
        return openAt(id, NOON);
    }

    private OpenCampaign.Outcome openAt(String id, Instant now) {
        OpenCampaign use = new OpenCampaign(table, ProgressOf.over(jdbc), audit, Clock.fixed(now, ZoneOffset.UTC));
        return new TransactionTemplate(new JdbcTransactionManager(CONNECTIONS))
                .execute(transaction -> use.open(id, "office"));
    }

    private static CampaignDraft draft() {
        return draft(Map.of());
    }

    private static CampaignDraft draft(Map<String, FieldRule> policy) {
        return new CampaignDraft(
                "2016级新生学籍电子注册查询",
                2016,
                "请按时完成。",
                day(20),
                day(33),
                day(33),
                day(35),
                List.of(CampaignStep.values()),
                policy);
    }

    /// Days counted from the last of September 2016.
    private static Instant day(int number) {
        return Instant.parse("2016-09-30T16:00:00Z").plus(Duration.ofDays(number));
    }
}
