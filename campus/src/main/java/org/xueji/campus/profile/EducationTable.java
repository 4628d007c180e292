package org.xueji.campus.profile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.sealing.Sealing;

/// `campus.profile_education`.
@Component
class EducationTable {
    /// A row and whose it is.
    record Row(String studentNumber, Education education) {}

    private final JdbcClient jdbc;
    private final Sealing sealing;

    EducationTable(@Campus JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// The rows of these students, each student's by time.
    List<Row> of(List<String> studentNumbers) {
        return jdbc.sql("""
                        SELECT student_number, stage, begins, ends, school, post, witness
                          FROM campus.profile_education
                         WHERE student_number = ANY (:students::text[])
                         ORDER BY student_number, begins
                        """)
                .param("students", studentNumbers.toArray(String[]::new))
                .query((row, n) -> {
                    String student = row.getString("student_number");
                    String stage = row.getString("stage");
                    byte[] post = row.getBytes("post");
                    return new Row(
                            student,
                            new Education(
                                    EducationStage.of(stage).orElseThrow(),
                                    YearMonth.from(row.getObject("begins", LocalDate.class)),
                                    YearMonth.from(row.getObject("ends", LocalDate.class)),
                                    sealing.open(row.getBytes("school"), place("school", student, stage)),
                                    Optional.ofNullable(post)
                                            .map(kept -> sealing.open(kept, place("post", student, stage)))
                                            .orElse(""),
                                    sealing.open(row.getBytes("witness"), place("witness", student, stage))));
                })
                .list();
    }

    void write(String studentNumber, Education education) {
        String stage = education.stage().name();
        jdbc.sql("""
                        INSERT INTO campus.profile_education (student_number, stage, begins, ends, school, post, witness)
                        VALUES (:student, :stage, :begins, :ends, :school, :post, :witness)
                        ON CONFLICT (student_number, stage) DO UPDATE
                           SET begins = excluded.begins, ends = excluded.ends, school = excluded.school,
                               post = excluded.post, witness = excluded.witness
                        """)
                .param("student", studentNumber)
                .param("stage", stage)
                .param("begins", education.begins().atDay(1))
                .param("ends", education.ends().atDay(1))
                .param("school", sealing.seal(education.school(), place("school", studentNumber, stage)))
                .param(
                        "post",
                        education.post().isEmpty()
                                ? null
                                : sealing.seal(education.post(), place("post", studentNumber, stage)))
                .param("witness", sealing.seal(education.witness(), place("witness", studentNumber, stage)))
                .update();
    }

    static String place(String column, String studentNumber, String stage) {
        return "campus.profile_education." + column + "|" + studentNumber + "|" + stage;
    }
}
