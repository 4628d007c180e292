package org.xueji.campus.office;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.xueji.platform.page.Frame;

/// A student's first page: the next step, and how far along (首页).
///
/// @param head what is on and until when
/// @param steps what is asked, in the order of the notice
/// @param cards what else there is to do
public record StudentHomePage(
        Frame frame, StudentPerson student, List<Content> head, List<StudentStep> steps, List<Content> cards) {
    /// Copies the lists.
    public StudentHomePage {
        head = List.copyOf(head);
        steps = List.copyOf(steps);
        cards = List.copyOf(cards);
    }

    /// The step to do next; empty when nothing can be done now.
    public Optional<StudentStep> next() {
        return steps.stream()
                .filter(step -> step.standing() == StudentStep.Standing.OPEN)
                .findFirst();
    }

    /// Whether a step is the one to do next.
    public boolean isNext(StudentStep step) {
        return next().filter(step::equals).isPresent();
    }

    /// How many steps are done.
    public long done() {
        return steps.stream()
                .filter(step -> step.standing() == StudentStep.Standing.DONE)
                .count();
    }

    /// The classes of a step in the list.
    public String classes(StudentStep step) {
        return switch (step.standing()) {
            case DONE -> "way-step way-done";
            case OPEN -> isNext(step) ? "way-step way-now" : "way-step";
            case WAITING -> "way-step";
        };
    }
}
