package org.xueji.campus.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.campus.office.Scope;
import org.xueji.platform.sealing.Sealing;

/// `campus.profile_request`.
@Component
class RequestTable {
    /// A request beside whose it is.
    record Listed(ChangeRequest request, String name, String className, String collegeName) {
        @Override
        public String toString() {
            return "Listed[" + request + "]";
        }
    }

    private static final String COLUMNS = """
            request.request_id, request.campaign_id, request.student_number, request.field, request.item_version,
            request.new_value, request.state, request.requested_by, request.requested_at, request.decided_by,
            request.decided_at, request.reason""";
    private static final String FITS = """

              FROM campus.profile_request AS request
              JOIN campus.student ON student.student_number = request.student_number
              JOIN campus.class_group ON class_group.class_code = student.class_code
              JOIN campus.college ON college.college_code = class_group.college_code
             WHERE (:college::text IS NULL OR class_group.college_code = :college)
               AND (:classes::text[] IS NULL OR class_group.class_code = ANY (:classes::text[]))
            """;

    private final JdbcClient jdbc;
    private final Sealing sealing;

    RequestTable(@Campus JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// Keeps a request; at most one of a student's item waits.
    void insert(ChangeRequest request) {
        jdbc.sql("""
                        INSERT INTO campus.profile_request (request_id, campaign_id, student_number, field,
                          item_version, new_value, state, requested_by, requested_at)
                        VALUES (:id, :campaign, :student, :field, :version, :value, 'WAITING', :by, :at)
                        """)
                .param("id", request.requestId())
                .param("campaign", request.campaignId())
                .param("student", request.studentNumber())
                .param("field", request.item().key())
                .param("version", request.itemVersion())
                .param("value", sealing.seal(request.newValue(), place(request.requestId())))
                .param("by", request.requestedBy())
                .param("at", request.requestedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// A newer wish takes the place of the waiting one.
    void replace(String studentNumber, ProfileItem item) {
        jdbc.sql("""
                        UPDATE campus.profile_request SET state = 'REPLACED'
                         WHERE student_number = :student AND field = :field AND state = 'WAITING'
                        """).param("student", studentNumber).param("field", item.key()).update();
    }

    /// Decides a waiting request; false when somebody has decided it already or the student replaced it.
    boolean decide(String requestId, ChangeRequest.State state, String by, String reason, Instant at) {
        return jdbc.sql("""
                                UPDATE campus.profile_request
                                   SET state = :state, decided_by = :by, decided_at = :at, reason = :reason
                                 WHERE request_id = :id AND state = 'WAITING'
                                """)
                        .param("state", state.name())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("reason", reason)
                        .param("id", requestId)
                        .update()
                == 1;
    }

    /// The latest request of each of a student's items in a campaign.
    List<ChangeRequest> latest(String campaignId, String studentNumber) {
        return jdbc.sql("SELECT DISTINCT ON (request.field) " + COLUMNS + """

                          FROM campus.profile_request AS request
                         WHERE request.campaign_id = :campaign AND request.student_number = :student
                           AND request.state <> 'REPLACED'
                         ORDER BY request.field, request.requested_at DESC, request.request_id
                        """)
                .param("campaign", campaignId)
                .param("student", studentNumber)
                .query(this::request)
                .list();
    }

    Optional<Listed> find(String requestId, Scope scope) {
        return jdbc.sql(selected() + " AND request.request_id = :id")
                .param("college", scope.collegeCode())
                .param("classes", scope.classArray())
                .param("id", requestId)
                .query(this::listed)
                .optional();
    }

    /// Requests within a scope, oldest first when they wait, newest first otherwise.
    List<Listed> list(Scope scope, ChangeRequest.State state, String text, int size, int from) {
        String order = state == ChangeRequest.State.WAITING ? "requested_at" : "decided_at DESC NULLS LAST";
        return jdbc.sql(selected() + MATCHES + " ORDER BY request." + order
                        + ", request.request_id LIMIT :size OFFSET :from")
                .param("college", scope.collegeCode())
                .param("classes", scope.classArray())
                .param("state", state.name())
                .param("text", text)
                .param("size", size)
                .param("from", from)
                .query(this::listed)
                .list();
    }

    long count(Scope scope, ChangeRequest.State state, String text) {
        return jdbc.sql("SELECT count(*)" + FITS + MATCHES)
                .param("college", scope.collegeCode())
                .param("classes", scope.classArray())
                .param("state", state.name())
                .param("text", text)
                .query(Long.class)
                .single();
    }

    private static final String MATCHES = """
             AND request.state = :state
             AND (:text = '' OR starts_with(request.student_number, :text) OR strpos(student.name, :text) > 0
                  OR strpos(class_group.name, :text) > 0)
            """;

    private static String selected() {
        return "SELECT " + COLUMNS + ", student.name, class_group.name AS class_name, college.name AS college_name"
                + FITS;
    }

    private Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                request(row, number),
                row.getString("name"),
                row.getString("class_name"),
                row.getString("college_name"));
    }

    private ChangeRequest request(ResultSet row, int number) throws SQLException {
        String id = row.getString("request_id");
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new ChangeRequest(
                id,
                row.getString("campaign_id"),
                row.getString("student_number"),
                ProfileItem.of(row.getString("field")).orElseThrow(),
                row.getInt("item_version"),
                sealing.open(row.getBytes("new_value"), place(id)),
                ChangeRequest.State.valueOf(row.getString("state")),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"),
                decided == null ? null : decided.toInstant(),
                row.getString("reason"));
    }

    private static String place(String requestId) {
        return "campus.profile_request.new_value|" + requestId;
    }
}
