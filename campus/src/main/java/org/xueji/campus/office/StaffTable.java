package org.xueji.campus.office;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.campus.Campus;
import org.xueji.platform.sealing.Sealing;
import org.xueji.standards.name.PersonName;

/// `campus.staff`.
@Component
class StaffTable {
    private static final String COLUMNS = """
            staff_number, name, roles, college_code, class_codes, email, added_at, disabled_at""";

    private final JdbcClient jdbc;
    private final Sealing sealing;

    StaffTable(@Campus JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /// Adds people without e-mail addresses; numbers that are taken are left as they are.
    int insertAll(List<Staff> people, String addedBy, Instant now) {
        return jdbc.sql("""
                        INSERT INTO campus.staff (staff_number, name, name_key, roles, college_code, class_codes,
                                                  added_by, added_at)
                        SELECT staff_number, name, name_key, string_to_array(roles, ','), college_code,
                               string_to_array(class_codes, ','), :by, :now
                          FROM unnest(:numbers::text[], :names::text[], :keys::text[], :roles::text[],
                                      :colleges::text[], :classes::text[])
                            AS person (staff_number, name, name_key, roles, college_code, class_codes)
                        ON CONFLICT (staff_number) DO NOTHING
                        """)
                .param("by", addedBy)
                .param("now", at(now))
                .param("numbers", texts(people, Staff::staffNumber))
                .param("names", texts(people, Staff::name))
                .param("keys", texts(people, person -> key(person.name())))
                .param("roles", texts(people, person -> String.join(",", person.roles())))
                .param("colleges", texts(people, person -> person.scope().collegeCode()))
                .param("classes", texts(people, person -> joined(person.scope().classCodes())))
                .update();
    }

    /// Adds one person; false when the number is taken by staff or by a student.
    boolean insert(Staff person, @Nullable String email, String addedBy, Instant now) {
        return jdbc.sql("""
                                INSERT INTO campus.staff (staff_number, name, name_key, roles, college_code,
                                                          class_codes, email, added_by, added_at)
                                SELECT :number, :name, :key, :roles::text[], :college, :classes::text[],
                                       :email::bytea, :by, :now
                                 WHERE NOT EXISTS (SELECT 1 FROM campus.student WHERE student_number = :number)
                                ON CONFLICT (staff_number) DO NOTHING
                                """)
                        .param("number", person.staffNumber())
                        .param("name", person.name())
                        .param("key", key(person.name()))
                        .param("roles", person.roles().toArray(String[]::new))
                        .param("college", person.scope().collegeCode())
                        .param("classes", person.scope().classArray())
                        .param("email", email == null ? null : sealing.seal(email, place(person.staffNumber())))
                        .param("by", addedBy)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /// Adds the very first person; false when there is staff already.
    boolean insertFirst(Staff person, Instant now) {
        return jdbc.sql("""
                                INSERT INTO campus.staff (staff_number, name, name_key, roles, class_codes, added_by,
                                                          added_at)
                                SELECT :number, :name, :key, :roles::text[], '{}', 'console', :now
                                 WHERE NOT EXISTS (SELECT 1 FROM campus.staff)
                                   AND NOT EXISTS (SELECT 1 FROM campus.student WHERE student_number = :number)
                                """)
                        .param("number", person.staffNumber())
                        .param("name", person.name())
                        .param("key", key(person.name()))
                        .param("roles", person.roles().toArray(String[]::new))
                        .param("now", at(now))
                        .update()
                == 1;
    }

    boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM campus.staff)")
                .query(Boolean.class)
                .single();
    }

    Optional<StaffMember> find(String staffNumber) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM campus.staff WHERE staff_number = :number")
                .param("number", staffNumber)
                .query(this::member)
                .optional();
    }

    /// One page of the staff that fit, and how many fit in all.
    StaffListing search(StaffQuery query) {
        List<StaffMember> members = jdbc.sql(
                        "SELECT " + COLUMNS + """

                          FROM campus.staff
                         WHERE (:text = '' OR staff_number ILIKE :beginning OR position(:key IN name_key) > 0)
                           AND (:role = '' OR roles @> ARRAY[:role::text])
                         ORDER BY %s %s, staff_number
                         LIMIT :limit OFFSET :offset
                        """.formatted(query.sort().column(), query.descending() ? "DESC" : "ASC"))
                .param("text", query.text())
                .param("beginning", beginning(query.text()))
                .param("key", query.text().toLowerCase(Locale.ROOT))
                .param("role", query.role())
                .param("limit", query.size())
                .param("offset", (query.page() - 1) * query.size())
                .query(this::member)
                .list();
        int total = jdbc.sql("""
                        SELECT count(*) FROM campus.staff
                         WHERE (:text = '' OR staff_number ILIKE :beginning OR position(:key IN name_key) > 0)
                           AND (:role = '' OR roles @> ARRAY[:role::text])
                        """)
                .param("text", query.text())
                .param("beginning", beginning(query.text()))
                .param("key", query.text().toLowerCase(Locale.ROOT))
                .param("role", query.role())
                .query(Integer.class)
                .single();
        return new StaffListing(members, total);
    }

    private static String beginning(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /// Replaces roles and scope; false when there is nobody of this number.
    boolean assign(String staffNumber, Set<String> roles, Scope scope) {
        return jdbc.sql("""
                                UPDATE campus.staff
                                   SET roles = :roles::text[], college_code = :college, class_codes = :classes::text[]
                                 WHERE staff_number = :number
                                """)
                        .param("roles", roles.toArray(String[]::new))
                        .param("college", scope.collegeCode())
                        .param("classes", scope.classArray())
                        .param("number", staffNumber)
                        .update()
                == 1;
    }

    List<String> numbers() {
        return jdbc.sql("SELECT staff_number FROM campus.staff")
                .query(String.class)
                .list();
    }

    /// Disables or enables somebody; false when that changes nothing.
    boolean disable(String staffNumber, @Nullable Instant since) {
        return jdbc.sql("""
                                UPDATE campus.staff SET disabled_at = :since::timestamptz
                                 WHERE staff_number = :number AND (disabled_at IS NULL) <> (:since::timestamptz IS NULL)
                                """)
                        .param("since", since == null ? null : at(since))
                        .param("number", staffNumber)
                        .update()
                == 1;
    }

    private StaffMember member(ResultSet row, int number) throws SQLException {
        String staffNumber = row.getString("staff_number");
        byte[] email = row.getBytes("email");
        OffsetDateTime disabledAt = row.getObject("disabled_at", OffsetDateTime.class);
        return new StaffMember(
                new Staff(
                        staffNumber,
                        row.getString("name"),
                        Set.copyOf(list(row.getArray("roles"))),
                        new Scope(row.getString("college_code"), listOrAbsent(row.getArray("class_codes")))),
                email == null ? null : sealing.open(email, place(staffNumber)),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                disabledAt == null ? null : disabledAt.toInstant());
    }

    private static @Nullable List<String> listOrAbsent(@Nullable Array array) throws SQLException {
        return array == null ? null : list(array);
    }

    private static List<String> list(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static String key(String name) {
        return new PersonName(name).comparisonKey();
    }

    private static @Nullable String joined(@Nullable List<String> codes) {
        return codes == null ? null : String.join(",", codes);
    }

    private interface Column {
        @Nullable
        String of(Staff person);
    }

    private static @Nullable String[] texts(List<Staff> people, Column column) {
        @Nullable String[] texts = new String[people.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = column.of(people.get(i));
        }
        return texts;
    }

    private static String place(String staffNumber) {
        return "campus.staff.email|" + staffNumber;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
