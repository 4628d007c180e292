package org.xueji.registry.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xueji.registry.Registry;

/// `registry.institution`.
@Component
class InstitutionTable {
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

    List<Institution> all() {
        return jdbc.sql("""
                        SELECT institution_code, identifier, name, province_code
                          FROM registry.institution
                         ORDER BY institution_code
                         LIMIT 5000
                        """).query(InstitutionTable::institution).list();
    }

    private static Institution institution(ResultSet row, int number) throws SQLException {
        return new Institution(
                row.getString("institution_code"),
                row.getString("identifier"),
                row.getString("name"),
                row.getString("province_code"));
    }
}
