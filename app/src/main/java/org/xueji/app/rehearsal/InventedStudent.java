package org.xueji.app.rehearsal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.xueji.campus.progress.Stage;
import org.xueji.campus.roster.NewStudent;

/// An invented student (虚构学生): the register's values, what the student would type, and how far the student is.
///
/// @param portrait which of the drawn portraits
/// @param journey when each stage was reached; a stage that is missing has not been
record InventedStudent(
        NewStudent student,
        InventedPlaces.Place place,
        String address,
        String email,
        String contact,
        String contactPhone,
        String juniorSchool,
        String seniorSchool,
        int portrait,
        Map<Stage, Instant> journey) {
    InventedStudent {
        journey = Map.copyOf(journey);
    }

    String number() {
        return student.studentNumber();
    }

    boolean has(Stage stage) {
        return journey.containsKey(stage);
    }

    Optional<Instant> at(Stage stage) {
        return Optional.ofNullable(journey.get(stage));
    }

    @Override
    public String toString() {
        return "InventedStudent[" + number() + "]";
    }
}
