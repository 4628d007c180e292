package org.xueji.registry.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.registry.Registry;

/// `registry.institution`.
@Component
class InstitutionTable {
    private static final Map<String, String> SORTED = Map.of("CODE", "institution_code", "NAME", "name");
    private static final String FOUND = """
              FROM registry.institution
             WHERE :text = '' OR strpos(name, :text) > 0 OR strpos(identifier, :text) > 0
            """;

    private final JdbcClient jdbc;

    InstitutionTable(@Registry JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void upsert(Institution institution) {
        jdbc.sql("""
                        INSERT INTO registry.institution (institution_code, identifier, name, province_code)
                        VALUES (:code, :identifier, :name, :province)
                        ON CONFLICT (institution_code) DO UPDATE
                           SET identifier = excluded.identifier, name = excluded.name,
                               province_code = excluded.province_code
                        """)
                .param("code", institution.code())
                .param("identifier", institution.identifier())
                .param("name", institution.name())
                .param("province", institution.provinceCode())
                .update();
    }

    boolean insert(Institution institution) {
        return jdbc.sql("""
                                INSERT INTO registry.institution (institution_code, identifier, name, province_code)
                                VALUES (:code, :identifier, :name, :province)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("code", institution.code())
                        .param("identifier", institution.identifier())
                        .param("name", institution.name())
                        .param("province", institution.provinceCode())
                        .update()
                == 1;
    }

    Optional<Institution> find(String code) {
        return jdbc.sql("""
                        SELECT institution_code, identifier, name, province_code
                          FROM registry.institution
                         WHERE institution_code = :code
                        """)
                .param("code", code)
                .query(InstitutionTable::institution)
                .optional();
    }

    List<Institution> page(ListQuery query, int size, int from) {
        return jdbc.sql("SELECT institution_code, identifier, name, province_code" + FOUND + " ORDER BY "
                        + query.order(SORTED, "institution_code") + " LIMIT :size OFFSET :from")
                .param("text", query.words())
                .param("size", size)
                .param("from", from)
                .query(InstitutionTable::institution)
                .list();
    }

    long count(ListQuery query) {
        return jdbc.sql("SELECT count(*)" + FOUND)
                .param("text", query.words())
                .query(Long.class)
                .single();
    }

    private static Institution institution(ResultSet row, int number) throws SQLException {
        return new Institution(
                row.getString("institution_code"),
                row.getString("identifier"),
                row.getString("name"),
                row.getString("province_code"));
    }
}
