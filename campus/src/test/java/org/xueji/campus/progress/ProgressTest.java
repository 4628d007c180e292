package org.xueji.campus.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xueji.platform.database.RolePasswords;
import org.xueji.platform.database.TestDatabase;

class ProgressTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final JdbcClient JDBC = DATABASE.jdbc(RolePasswords.CAMPUS);
    private static final Instant NOON = Instant.parse("2016-10-25T04:00:00Z");

    private final Progress progress = new Progress(new ProgressTable(JDBC));

    @BeforeAll
    static void oneClassOfTwo() {
        JDBC.sql("INSERT INTO campus.college (college_code, name) VALUES ('01', '计算机学院')")
                .update();
        JDBC.sql("""
                INSERT INTO campus.class_group (class_code, college_code, name, cohort, major_name)
                VALUES ('0101', '01', '软件1班', 2016, '软件工程')""").update();
        JDBC.sql("""
                INSERT INTO campus.student (student_number, name, name_key, sex, birth_date, ethnic_group, document_type,
                  document_number, document_index, class_code, major_name, study_level, study_form, school_years,
                  entry_date, admission_year, status)
                SELECT number, '某人', '某人', '1', '1998-01-01', '01', 'RESIDENT_IDENTITY_CARD', '\\x00',
                       sha256(number::bytea), '0101', '软件工程', '本科', '普通全日制', 4, '2016-09-01', 2016, '注册学籍'
                  FROM unnest(ARRAY['201601', '201602']) AS number""").update();
        JDBC.sql("""
                INSERT INTO campus.campaign (campaign_id, title, cohort, notice, state, opens_at, closes_at,
                  classes_due_at, colleges_due_at, created_by)
                VALUES ('c', '2016级', 2016, '通知', 'OPEN', '2016-10-20Z', '2016-11-02Z', '2016-11-02Z', '2016-11-04Z',
                        'office')""").update();
    }

    @Test
    @DisplayName("C-14 a stage counts once however often it is noted, and stops counting when it no longer holds")
    void countsOnce() {
        progress.enrol("c");
        progress.enrol("c");
        progress.reached("c", "201601", Stage.CONFIRMED, NOON);
        progress.reached("c", List.of("201601", "201602", "unknown"), Stage.CONFIRMED, NOON.plusSeconds(60));
        assertThat(counter("members")).isEqualTo(2);
        assertThat(counter("confirmed")).isEqualTo(2);
        progress.undone("c", List.of("201601"), Stage.CONFIRMED);
        progress.undone("c", List.of("201601"), Stage.CONFIRMED);
        assertThat(counter("confirmed")).isEqualTo(1);
    }

    private static int counter(String column) {
        return JDBC.sql("SELECT " + column + " FROM campus.class_progress WHERE class_code = '0101'")
                .query(Integer.class)
                .single();
    }
}
