package org.xueji.house;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The twelve rules that keep the registry's tables ready to be spread over several servers (docs/decisions/0004), as
/// questions to the catalog; each answers with the names of what breaks it.
///
/// A table says its group in its comment: `group: institution` (spread by `institution_code`), `group: person` (by
/// `person_key`), `group: account` (by `account_key`: accounts exist before anybody knows whose they are), `group:
/// handle`
/// (by `handle_index`: what somebody signs in with or carries before), `group: reference` (small, copied everywhere) or
/// `group: local` (queues that stay on one server).
/// Rules 6, 7 and 11 are about statements: [SourceRules] reads them. Rule 8 is about transactions: `SpreadTest` of the
/// registry looks at what they left.
final class SchemaRules {
    private static final String TABLES = """
            WITH grouped AS (
              SELECT class.oid, class.relname AS name,
                     substring(obj_description(class.oid) FROM 'group: ([a-z]+)') AS grouping,
                     CASE substring(obj_description(class.oid) FROM 'group: ([a-z]+)')
                       WHEN 'institution' THEN 'institution_code' WHEN 'person' THEN 'person_key'
                       WHEN 'account' THEN 'account_key' WHEN 'handle' THEN 'handle_index' END AS spread_by
                FROM pg_class AS class
                JOIN pg_namespace AS space ON space.oid = class.relnamespace
               WHERE space.nspname = 'registry' AND class.relkind IN ('r', 'p')
                 AND class.relname <> 'flyway_schema_history'
            )
            """;

    /// The rules by their number, each with the statement that finds what breaks it.
    static final Map<String, String> QUESTIONS = Map.ofEntries(
            Map.entry("01 every unique key contains the column its table is spread by", TABLES + """
                    SELECT grouped.name || '.' || key.relname
                      FROM grouped
                      JOIN pg_index AS index ON index.indrelid = grouped.oid AND index.indisunique
                      JOIN pg_class AS key ON key.oid = index.indexrelid
                     WHERE grouped.spread_by IS NOT NULL
                       AND NOT EXISTS (SELECT 1 FROM pg_attribute AS part
                                        WHERE part.attrelid = grouped.oid AND part.attname = grouped.spread_by
                                          AND part.attnum = ANY (index.indkey::int2[]))
                    """),
            Map.entry("01 every table has a primary key", TABLES + """
                    SELECT name FROM grouped
                     WHERE NOT EXISTS (SELECT 1 FROM pg_index WHERE indrelid = grouped.oid AND indisprimary)
                    """),
            Map.entry("02 every table belongs to a group", TABLES + """
                    SELECT name FROM grouped
                     WHERE grouping IS NULL OR grouping NOT IN ('institution', 'person', 'account', 'handle', 'reference', 'local')
                    """),
            Map.entry("02 every table has the column it is spread by", TABLES + """
                    SELECT name FROM grouped
                     WHERE spread_by IS NOT NULL
                       AND NOT EXISTS (SELECT 1 FROM pg_attribute AS part
                                        WHERE part.attrelid = grouped.oid AND part.attname = grouped.spread_by
                                          AND part.attnotnull)
                    """),
            Map.entry("03 reference tables hold no personal numbers", TABLES + """
                    SELECT grouped.name || '.' || part.attname
                      FROM grouped JOIN pg_attribute AS part ON part.attrelid = grouped.oid AND part.attnum > 0
                     WHERE grouping = 'reference'
                       AND part.attname IN ('person_key', 'record_id', 'document_number', 'examinee_number')
                    """),
            Map.entry("04 foreign keys stay inside a group or point at a reference table", TABLES + """
                    SELECT key.conname
                      FROM pg_constraint AS key
                      JOIN grouped AS source ON source.oid = key.conrelid
                      JOIN grouped AS target ON target.oid = key.confrelid
                     WHERE key.contype = 'f' AND target.grouping <> 'reference' AND source.grouping <> target.grouping
                    """),
            Map.entry("04 foreign keys inside a group carry the column it is spread by", TABLES + """
                    SELECT key.conname
                      FROM pg_constraint AS key
                      JOIN grouped AS source ON source.oid = key.conrelid
                      JOIN grouped AS target ON target.oid = key.confrelid
                     WHERE key.contype = 'f' AND target.spread_by IS NOT NULL
                       AND NOT EXISTS (SELECT 1 FROM pg_attribute AS part
                                        WHERE part.attrelid = source.oid AND part.attname = source.spread_by
                                          AND part.attnum = ANY (key.conkey))
                    """),
            Map.entry("05 no index alone makes record_id unique", TABLES + """
                    SELECT key.relname
                      FROM grouped
                      JOIN pg_index AS index ON index.indrelid = grouped.oid AND index.indisunique
                      JOIN pg_class AS key ON key.oid = index.indexrelid
                      JOIN pg_attribute AS part ON part.attrelid = grouped.oid AND part.attname = 'record_id'
                     WHERE index.indnkeyatts = 1 AND index.indkey[0] = part.attnum
                    """),
            Map.entry("05 no sequence numbers the records", """
                    SELECT table_name || '.' || column_name
                      FROM information_schema.columns
                     WHERE table_schema = 'registry' AND column_name = 'record_id'
                       AND (is_identity = 'YES' OR column_default LIKE 'nextval%')
                    """),
            Map.entry("09 no triggers", TABLES + """
                    SELECT trigger.tgname FROM pg_trigger AS trigger JOIN grouped ON grouped.oid = trigger.tgrelid
                     WHERE NOT trigger.tgisinternal
                    """),
            Map.entry("10 queues are local or know their institution", TABLES + """
                    SELECT name FROM grouped
                     WHERE name LIKE '%queue%' AND grouping NOT IN ('institution', 'local')
                    """),
            Map.entry("12 document numbers are sealed", """
                    SELECT table_name || '.' || column_name
                      FROM information_schema.columns
                     WHERE table_schema IN ('registry', 'campus')
                       AND (column_name LIKE '%document_number' OR column_name LIKE '%phone' OR column_name LIKE '%email')
                       AND data_type <> 'bytea'
                    """),
            Map.entry("12 the key of a person is a keyed hash", """
                    SELECT table_name || '.' || column_name
                      FROM information_schema.columns
                     WHERE table_schema = 'registry' AND column_name = 'person_key' AND data_type <> 'bytea'
                    """),
            Map.entry("no view and no foreign key crosses schemas", """
                    SELECT key.conname
                      FROM pg_constraint AS key
                      JOIN pg_class AS source ON source.oid = key.conrelid
                      JOIN pg_class AS target ON target.oid = key.confrelid
                     WHERE key.contype = 'f' AND source.relnamespace <> target.relnamespace
                    UNION ALL
                    SELECT view_schema || '.' || view_name
                      FROM information_schema.view_table_usage
                     WHERE view_schema IN ('registry', 'campus', 'platform') AND view_schema <> table_schema
                    """));

    /// What has to be planted so that a rule finds something.
    static final Map<String, List<String>> PLANTED = Map.ofEntries(
            Map.entry(
                    "01 every unique key contains the column its table is spread by",
                    List.of("CREATE UNIQUE INDEX planted ON registry.study_record (examinee_number)")),
            Map.entry(
                    "01 every table has a primary key",
                    List.of("CREATE TABLE registry.planted (institution_code text NOT NULL)")),
            Map.entry(
                    "02 every table belongs to a group",
                    List.of("CREATE TABLE registry.planted (institution_code text PRIMARY KEY)")),
            Map.entry(
                    "02 every table has the column it is spread by",
                    List.of(
                            "CREATE TABLE registry.planted (planted_id text PRIMARY KEY)",
                            "COMMENT ON TABLE registry.planted IS 'group: institution'")),
            Map.entry(
                    "03 reference tables hold no personal numbers",
                    List.of("ALTER TABLE registry.institution ADD COLUMN document_number bytea")),
            Map.entry(
                    "04 foreign keys stay inside a group or point at a reference table",
                    List.of("ALTER TABLE registry.person_record ADD CONSTRAINT planted"
                            + " FOREIGN KEY (institution_code, record_id) REFERENCES registry.study_record")),
            Map.entry(
                    "04 foreign keys inside a group carry the column it is spread by",
                    List.of(
                            "CREATE TABLE registry.planted (institution_code text, other text, record_id text,"
                                    + " PRIMARY KEY (institution_code, record_id),"
                                    + " FOREIGN KEY (other, record_id) REFERENCES registry.study_record)",
                            "COMMENT ON TABLE registry.planted IS 'group: institution'")),
            Map.entry(
                    "05 no index alone makes record_id unique",
                    List.of("CREATE UNIQUE INDEX planted ON registry.study_record (record_id)")),
            Map.entry(
                    "05 no sequence numbers the records",
                    List.of("CREATE TABLE registry.planted (institution_code text,"
                            + " record_id bigint GENERATED ALWAYS AS IDENTITY,"
                            + " PRIMARY KEY (institution_code, record_id))")),
            Map.entry(
                    "09 no triggers",
                    List.of(
                            "CREATE FUNCTION registry.planted() RETURNS trigger LANGUAGE plpgsql"
                                    + " AS 'BEGIN RETURN NEW; END'",
                            "CREATE TRIGGER planted BEFORE INSERT ON registry.study_record"
                                    + " FOR EACH ROW EXECUTE FUNCTION registry.planted()")),
            Map.entry(
                    "10 queues are local or know their institution",
                    List.of(
                            "CREATE TABLE registry.planted_queue (person_key bytea PRIMARY KEY)",
                            "COMMENT ON TABLE registry.planted_queue IS 'group: person'")),
            Map.entry(
                    "12 document numbers are sealed",
                    List.of("ALTER TABLE registry.study_record ADD COLUMN father_document_number text")),
            Map.entry(
                    "12 the key of a person is a keyed hash",
                    List.of("CREATE TABLE registry.planted (person_key text PRIMARY KEY)")),
            Map.entry(
                    "no view and no foreign key crosses schemas",
                    List.of("CREATE VIEW registry.planted AS SELECT student_number FROM campus.student")));

    private SchemaRules() {}

    /// The group of each table of the registry.
    static Map<String, String> groups(JdbcClient owner) {
        return owner
                .sql(TABLES + "SELECT name, grouping FROM grouped")
                .query((row, n) -> Map.entry(row.getString("name"), row.getString("grouping")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// What breaks a rule in this database.
    static List<String> broken(JdbcClient owner, String rule) {
        return owner.sql(QUESTIONS.get(rule)).query(String.class).list();
    }
}
