package org.xueji.campus.profile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.sealing.Sealing;
import org.xueji.standards.code.PoliticalStatus;

/// `campus.profile`.
@Component
class ProfileTable {
    /// What stands beside the items.
    ///
    /// @param formerName empty when there is none
    record Head(
            String studentNumber,
            int version,
            String formerName,
            @Nullable PoliticalStatus politicalStatus) {
        static Head none(String studentNumber) {
            return new Head(studentNumber, 0, "", null);
        }

        @Override
        public String toString() {
            return "Head[" + studentNumber + " v" + version + "]";
        }
    }

    private final JdbcClient jdbc;
    private final Sealing sealing;

    ProfileTable(@Campus JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// Begins the student's profile when it is new, and holds its row until the transaction ends.
    void hold(String studentNumber) {
        jdbc.sql("""
                        INSERT INTO campus.profile AS profile (student_number) VALUES (:student)
                        ON CONFLICT (student_number) DO UPDATE SET version = profile.version
                        """).param("student", studentNumber).update();
    }

    /// Something that is printed has changed.
    void raise(String studentNumber) {
        jdbc.sql("UPDATE campus.profile SET version = version + 1 WHERE student_number = :student")
                .param("student", studentNumber)
                .update();
    }

    void writePerson(String studentNumber, String formerName, @Nullable PoliticalStatus politicalStatus) {
        jdbc.sql("""
                        UPDATE campus.profile SET former_name = :former, political_status = :political
                         WHERE student_number = :student
                        """)
                .param("student", studentNumber)
                .param("former", formerName.isEmpty() ? null : sealing.seal(formerName, place(studentNumber)))
                .param("political", politicalStatus == null ? null : politicalStatus.code())
                .update();
    }

    List<Head> heads(List<String> studentNumbers) {
        return jdbc.sql("""
                        SELECT student_number, version, former_name, political_status
                          FROM campus.profile
                         WHERE student_number = ANY (:students::text[])
                        """)
                .param("students", studentNumbers.toArray(String[]::new))
                .query((row, n) -> {
                    String student = row.getString("student_number");
                    byte[] former = row.getBytes("former_name");
                    return new Head(
                            student,
                            row.getInt("version"),
                            former == null ? "" : sealing.open(former, place(student)),
                            Optional.ofNullable(row.getString("political_status"))
                                    .flatMap(PoliticalStatus::find)
                                    .orElse(null));
                })
                .list();
    }

    private static String place(String studentNumber) {
        return "campus.profile.former_name|" + studentNumber;
    }
}
