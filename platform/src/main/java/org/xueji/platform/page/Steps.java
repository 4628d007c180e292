package org.xueji.platform.page;

import gg.jte.Content;
import java.util.List;
import org.xueji.platform.templates.StaticTemplates;

/// How far along somebody is on a way of several steps (办理进度).
public record Steps(List<Step> steps) {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    /// Copies the steps.
    public Steps {
        steps = List.copyOf(steps);
    }

    /// The steps as part of a page.
    public Content content() {
        return TEMPLATES.pageWay(this);
    }

    /// How many are done.
    public long done() {
        return steps.stream()
                .filter(step -> step.standing() == Step.Standing.DONE)
                .count();
    }

    /// The class of a step.
    public String classes(Step step) {
        return switch (step.standing()) {
            case DONE -> "way-step way-done";
            case NOW -> "way-step way-now";
            case LATER -> "way-step";
        };
    }
}
