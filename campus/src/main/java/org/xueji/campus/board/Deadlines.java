package org.xueji.campus.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xueji.campus.campaign.Campaign;
import org.xueji.campus.campaign.CampaignStep;
import org.xueji.campus.campaign.Extension;
import org.xueji.campus.campaign.Unit;
import org.xueji.campus.progress.ClassCounts;
import org.xueji.campus.progress.Stage;

/// What is due when in a campaign, extensions included (各级截止): read once for a whole board.
final class Deadlines {
    private record Key(Unit unit, String code) {}

    private final Campaign campaign;
    private final Map<Key, Instant> extended = new HashMap<>();

    /// @param extensions of the campaign, latest first
    Deadlines(Campaign campaign, List<Extension> extensions) {
        this.campaign = campaign;
        extensions.forEach(
                extension -> extended.putIfAbsent(new Key(extension.unit(), extension.unitCode()), extension.dueAt()));
    }

    /// The stages this campaign asks for, in order.
    List<Stage> stages() {
        List<CampaignStep> steps = campaign.steps();
        List<Stage> asked = new ArrayList<>();
        if (steps.contains(CampaignStep.SUPPLEMENT)) {
            asked.addAll(List.of(Stage.OPENED, Stage.FILLED, Stage.CONFIRMED));
        }
        if (steps.contains(CampaignStep.REGISTRY_CHECK)) {
            asked.add(Stage.REGISTRY_CHECKED);
        }
        if (steps.contains(CampaignStep.CHECKLIST)) {
            asked.add(Stage.SIGNED);
        }
        if (steps.contains(CampaignStep.FORM)) {
            asked.add(Stage.PRINTED);
        }
        if (onPaper()) {
            asked.add(Stage.COLLECTED);
        }
        return asked;
    }

    /// The stage everybody has to have reached for a goal.
    Stage stage(Goal goal) {
        Stage online = campaign.steps().contains(CampaignStep.REGISTRY_CHECK)
                ? Stage.REGISTRY_CHECKED
                : campaign.steps().contains(CampaignStep.SUPPLEMENT) ? Stage.CONFIRMED : stages().getFirst();
        return switch (goal) {
            case STUDENTS -> online;
            case CLASS -> campaign.steps().contains(CampaignStep.CHECKLIST) ? Stage.SIGNED : stages().getLast();
            case COLLEGE -> stages().getLast();
        };
    }

    /// The goal a stage counts for.
    Goal goal(Stage stage) {
        if (stage == Stage.COLLECTED) {
            return Goal.COLLEGE;
        }
        return stage == Stage.SIGNED || stage == Stage.PRINTED ? Goal.CLASS : Goal.STUDENTS;
    }

    /// The date of a goal without extensions.
    Instant usual(Goal goal) {
        return switch (goal) {
            case STUDENTS -> campaign.closesAt();
            case CLASS -> campaign.classesDueAt();
            case COLLEGE -> campaign.collegesDueAt();
        };
    }

    /// The date of a goal that counts for a class.
    Instant due(Goal goal, ClassCounts unit) {
        return switch (goal) {
            case STUDENTS -> extension(Unit.STUDENTS_OF_CLASS, unit.classCode(), usual(goal));
            case CLASS -> extension(Unit.CLASS, unit.classCode(), usual(goal));
            case COLLEGE -> collegeDue(unit.collegeCode());
        };
    }

    /// When a college hands in.
    Instant collegeDue(String collegeCode) {
        return extension(Unit.COLLEGE, collegeCode, usual(Goal.COLLEGE));
    }

    private boolean onPaper() {
        return campaign.steps().contains(CampaignStep.CHECKLIST)
                || campaign.steps().contains(CampaignStep.FORM);
    }

    private Instant extension(Unit unit, String code, Instant usual) {
        return extended.getOrDefault(new Key(unit, code), usual);
    }
}
