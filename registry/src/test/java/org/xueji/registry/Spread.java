package org.xueji.registry;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Looks at what transactions left behind: whether one of them wrote on both sides of the nation's data (schema rule
/// 8).
///
/// PostgreSQL notes in each row which transaction wrote it. Records lie with their institution, people and accounts
/// elsewhere; a transaction over both would have to be agreed between servers. The directory `person_record` is filled
/// by its own job, which may be repeated, and is left out.
public final class Spread {
    private Spread() {}

    /// The tables that one transaction wrote on both sides, by pairs; none when the rule holds.
    public static List<String> writtenTogether(JdbcClient owner) {
        return owner.sql("SELECT DISTINCT record.name || ' and ' || person.name FROM (" + writers(owner, "institution")
                        + ") AS record JOIN (" + writers(owner, "person', 'account', 'handle")
                        + ") AS person ON person.writer = record.writer")
                .query(String.class)
                .list();
    }

    private static String writers(JdbcClient owner, String groups) {
        return owner
                .sql(
                        "SELECT relname FROM pg_class WHERE relnamespace = 'registry'::regnamespace AND relkind = 'r' AND relname <> 'person_record'"
                                + " AND substring(obj_description(oid) FROM 'group: ([a-z]+)') IN ('" + groups + "')")
                .query(String.class)
                .list()
                .stream()
                .map(table -> "SELECT DISTINCT '" + table + "' AS name, xmin::text AS writer FROM registry." + table)
                .collect(Collectors.joining(" UNION ALL "));
    }
}
