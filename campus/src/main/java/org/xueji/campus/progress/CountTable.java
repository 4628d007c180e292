package org.xueji.campus.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.office.Scope;

/// Reads `campus.class_progress`.
@Component
class CountTable {
    private final JdbcClient jdbc;

    CountTable(@Campus JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ClassCounts> classes(String campaignId, Scope scope) {
        return jdbc.sql("""
                        SELECT counter.class_code, class_group.name AS class_name, counter.college_code,
                               college.name AS college_name, monitor.name AS monitor_name, counter.members,
                               counter.opened, counter.filled, counter.confirmed, counter.registry_checked,
                               counter.signed, counter.printed, counter.collected
                          FROM campus.class_progress AS counter
                          JOIN campus.class_group ON class_group.class_code = counter.class_code
                          JOIN campus.college ON college.college_code = counter.college_code
                          LEFT JOIN campus.student AS monitor ON monitor.student_number = class_group.monitor
                         WHERE counter.campaign_id = :campaign AND counter.members > 0
                           AND (:college::text IS NULL OR counter.college_code = :college)
                           AND (:classes::text[] IS NULL OR counter.class_code = ANY (:classes::text[]))
                         ORDER BY college.position, counter.college_code, counter.class_code
                         LIMIT 20000
                        """)
                .param("campaign", campaignId)
                .param("college", scope.collegeCode())
                .param("classes", scope.classArray())
                .query((row, n) -> new ClassCounts(
                        row.getString("class_code"),
                        row.getString("class_name"),
                        row.getString("college_code"),
                        row.getString("college_name"),
                        row.getString("monitor_name"),
                        counts(row)))
                .list();
    }

    // The column name comes from the enum, never from outside.
    long total(StageQuery query) {
        Stage stage = query.stage();
        String counted = stage == null ? "members" : query.reached() ? stage.column() : "members - " + stage.column();
        return jdbc.sql("SELECT coalesce(sum(" + counted + """
                        ), 0)
                          FROM campus.class_progress
                         WHERE campaign_id = :campaign
                           AND (:scopeCollege::text IS NULL OR college_code = :scopeCollege)
                           AND (:scopeClasses::text[] IS NULL OR class_code = ANY (:scopeClasses::text[]))
                           AND (:college::text IS NULL OR college_code = :college)
                           AND (:class::text IS NULL OR class_code = :class)
                        """)
                .param("campaign", query.campaignId())
                .param("scopeCollege", query.scope().collegeCode())
                .param("scopeClasses", query.scope().classArray())
                .param("college", query.collegeCode())
                .param("class", query.classCode())
                .query(Long.class)
                .single();
    }

    static Counts counts(ResultSet row) throws SQLException {
        List<Integer> reached = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            reached.add(row.getInt(stage.column()));
        }
        return new Counts(row.getInt("members"), reached);
    }
}
