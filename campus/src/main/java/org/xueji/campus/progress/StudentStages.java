package org.xueji.campus.progress;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// One student of a campaign with the times of the stages reached (学生进度).
public record StudentStages(
        String studentNumber,
        String name,
        String classCode,
        String className,
        String collegeName,
        Map<Stage, Instant> reached) {
    /// Copies the times.
    public StudentStages {
        reached = Map.copyOf(reached);
    }

    /// Whether the student has reached a stage.
    public boolean has(Stage stage) {
        return reached.containsKey(stage);
    }

    /// When the student reached a stage.
    public Optional<Instant> at(Stage stage) {
        return Optional.ofNullable(reached.get(stage));
    }

    @Override
    public String toString() {
        return "StudentStages[" + studentNumber + " " + reached.keySet() + "]";
    }
}
