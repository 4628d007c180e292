package org.xueji.campus.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueji.campus.CampusPageTest;
import org.xueji.campus.University;
import org.xueji.campus.campaign.CampaignDraft;
import org.xueji.campus.campaign.OpenCampaign;
import org.xueji.campus.campaign.PrepareCampaign;

class RecountTest extends CampusPageTest {
    private static final List<String> STUDENTS =
            IntStream.range(0, 40).mapToObj(n -> "2016" + (100 + n)).toList();

    @Autowired
    private PrepareCampaign prepareCampaign;

    @Autowired
    private OpenCampaign openCampaign;

    @Autowired
    private Progress progress;

    @Autowired
    private University university;

    private String campaign = "";

    @BeforeEach
    void fourClasses() {
        rows().college("01", "计算机学院");
        rows().college("02", "经济学院");
        IntStream.range(0, 4).forEach(n -> rows().classGroup("c" + n, "0" + (1 + n / 2), n + "班", 2016));
        IntStream.range(0, 40).forEach(n -> rows().student("c" + n % 4, STUDENTS.get(n), "某人"));
        campaign = prepareCampaign.prepare(CampaignDraft.proposed(2016, university, Instant.now()), "T1");
        openCampaign.open(campaign, "T1");
    }

    @Test
    @DisplayName("C-14 counters equal a recount after events of any kind in any order")
    void randomEvents() {
        Random random = new Random(20161020);
        for (int event = 0; event < 400; event++) {
            List<String> some =
                    STUDENTS.stream().filter(student -> random.nextInt(6) == 0).toList();
            Stage stage = Stage.values()[random.nextInt(Stage.values().length)];
            switch (random.nextInt(8)) {
                case 0, 1 -> progress.undone(campaign, some, stage);
                case 2 -> progress.withdraw(some);
                case 3 -> progress.enrol(campaign);
                case 4 -> moveSomebody(random);
                default -> progress.reached(campaign, some, stage, Instant.now());
            }
        }
        assertThat(counters()).isEqualTo(recounted()).isNotEmpty();
    }

    private void moveSomebody(Random random) {
        jdbc().sql("UPDATE campus.student SET class_code = :class WHERE student_number = :student")
                .param("class", "c" + random.nextInt(4))
                .param("student", STUDENTS.get(random.nextInt(STUDENTS.size())))
                .update();
        progress.follow(campaign);
    }

    private List<String> counters() {
        return jdbc().sql("SELECT (class_code, members, " + columns("", "")
                        + ")::text FROM campus.class_progress ORDER BY class_code")
                .query(String.class)
                .list();
    }

    private List<String> recounted() {
        return jdbc().sql("SELECT (class_code, count(*), " + columns("count(", "_at)")
                        + ")::text FROM campus.student_progress GROUP BY class_code ORDER BY class_code")
                .query(String.class)
                .list();
    }

    private static String columns(String before, String after) {
        return Arrays.stream(Stage.values())
                .map(stage -> before + stage.column() + after)
                .collect(Collectors.joining(", "));
    }
}
