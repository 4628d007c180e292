package org.xueji.campus.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xueji.campus.University;

class CampaignFormTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final University UNIVERSITY = new University("99001", "示例理工学院", "教务处", ZONE);
    private static final CampaignForm PROPOSED =
            CampaignForm.proposed(2016, UNIVERSITY, Instant.parse("2016-10-19T03:00:00Z"));

    @Test
    @DisplayName(
            "C-02 the proposed form is complete: dates in order, every step, a rule with its clause for each field")
    void proposal() {
        CampaignDraft draft = ready(PROPOSED);
        assertThat(draft.title()).isEqualTo("2016级新生学籍电子注册查询");
        assertThat(draft.opensAt()).isEqualTo("2016-10-20T00:00:00Z");
        assertThat(draft.closesAt()).isEqualTo("2016-11-02T15:59:00Z");
        assertThat(draft.collegesDueAt()).isEqualTo("2016-11-04T15:59:00Z");
        assertThat(draft.steps()).containsExactly(CampaignStep.values());
        assertThat(draft.policy().values())
                .filteredOn(rule -> rule.tier() == Tier.SELF)
                .hasSize(8);
        assertThat(NoticeText.blocks(draft.notice()))
                .filteredOn(NoticeText.Block::heading)
                .hasSize(4);
        assertThat(draft.notice()).contains("示例理工学院教务处").doesNotContain("%");
    }

    @Test
    @DisplayName("C-02 every problem is told beside its field, and what was typed stays")
    void problems() {
        Map<String, String> typed = new HashMap<>(PROPOSED.typed());
        typed.put("title", " ");
        typed.put("cohort", "16");
        typed.put("opens", "");
        typed.put("classes", "2016-11-01T08:00");
        typed.put("colleges", "2016-10-31T08:00");
        typed.put("tier.pinyin", "ANYTHING");
        typed.put("clause.name", "");
        typed.keySet().removeIf(name -> name.startsWith("step."));
        CampaignForm form = new CampaignForm(typed);
        CampaignForm.Reading.Refused refused = (CampaignForm.Reading.Refused) form.read(ZONE);
        assertThat(refused.problems())
                .containsOnlyKeys(
                        "title", "cohort", "opens", "classes", "colleges", "tier.pinyin", "clause.name", "steps");
        assertThat(form.value("cohort")).isEqualTo("16");
    }

    @Test
    @DisplayName("C-02 the form of a kept draft reads back as the same draft")
    void roundTrip() {
        CampaignDraft draft = ready(PROPOSED);
        Campaign kept = new Campaign(
                "id",
                draft.title(),
                draft.cohort(),
                draft.notice(),
                CampaignState.DRAFT,
                draft.opensAt(),
                draft.closesAt(),
                draft.classesDueAt(),
                draft.collegesDueAt(),
                List.of(CampaignStep.SUPPLEMENT),
                null,
                null);
        CampaignDraft again =
                ready(CampaignForm.of(kept, List.copyOf(draft.policy().values()), ZONE));
        assertThat(again.policy()).isEqualTo(draft.policy());
        assertThat(again.steps()).containsExactly(CampaignStep.SUPPLEMENT);
        assertThat(again.closesAt()).isEqualTo(draft.closesAt());
    }

    private static CampaignDraft ready(CampaignForm form) {
        return ((CampaignForm.Reading.Ready) form.read(ZONE)).draft();
    }
}
