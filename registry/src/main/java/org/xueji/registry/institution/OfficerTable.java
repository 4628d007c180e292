package org.xueji.registry.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.registry.Registry;

/// `registry.officer`.
@Component
class OfficerTable {
    private static final Map<String, String> SORTED =
            Map.of("NUMBER", "officer_number", "NAME", "name", "ROLE", "role", "INSTITUTION", "institution_code");
    private static final String FOUND = """
              FROM registry.officer
             WHERE disabled_at IS NULL
               AND (:text = '' OR strpos(name, :text) > 0 OR strpos(lower(officer_number), lower(:text)) > 0
                    OR institution_code = :text)
            """;

    private final JdbcClient jdbc;

    OfficerTable(@Registry JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean insert(OfficerPerson officer, @Nullable String provinceCode) {
        return jdbc.sql("""
                                INSERT INTO registry.officer
                                  (officer_number, name, role, institution_code, province_code)
                                VALUES (:number, :name, :role, :institution, :province)
                                ON CONFLICT (officer_number) DO NOTHING
                                """)
                        .param("number", officer.officerNumber())
                        .param("name", officer.name())
                        .param("role", officer.role())
                        .param("institution", officer.institutionCode())
                        .param("province", provinceCode)
                        .update()
                == 1;
    }

    boolean insertFirst(String number, String name) {
        return jdbc.sql("""
                                INSERT INTO registry.officer (officer_number, name, role)
                                SELECT :number, :name, 'SECURITY'
                                 WHERE NOT EXISTS (SELECT 1 FROM registry.officer)
                                """).param("number", number).param("name", name).update() == 1;
    }

    boolean disable(String number) {
        return jdbc.sql("""
                                UPDATE registry.officer SET disabled_at = now()
                                 WHERE officer_number = :number AND disabled_at IS NULL
                                """).param("number", number).update() == 1;
    }

    Optional<OfficerPerson> findEnabled(String number) {
        return jdbc.sql("""
                        SELECT officer_number, name, role, institution_code
                          FROM registry.officer
                         WHERE officer_number = :number AND disabled_at IS NULL
                        """)
                .param("number", number)
                .query(OfficerTable::officer)
                .optional();
    }

    boolean any() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM registry.officer)")
                .query(Boolean.class)
                .single();
    }

    List<OfficerPerson> page(ListQuery query, int size, int from) {
        return jdbc.sql("SELECT officer_number, name, role, institution_code" + FOUND + " ORDER BY "
                        + query.order(SORTED, "officer_number") + " LIMIT :size OFFSET :from")
                .param("text", query.words())
                .param("size", size)
                .param("from", from)
                .query(OfficerTable::officer)
                .list();
    }

    long count(ListQuery query) {
        return jdbc.sql("SELECT count(*)" + FOUND)
                .param("text", query.words())
                .query(Long.class)
                .single();
    }

    private static OfficerPerson officer(ResultSet row, int number) throws SQLException {
        return new OfficerPerson(
                row.getString("officer_number"),
                row.getString("name"),
                row.getString("role"),
                row.getString("institution_code"));
    }
}
