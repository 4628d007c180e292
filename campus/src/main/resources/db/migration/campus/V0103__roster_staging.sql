-- What a check has read is kept for the import, as long as the register stays as it was. Owned by package roster.

-- Counts the changes of colleges, classes and students. Who changes them holds the row to the end of the transaction,
-- so a version that was locked stays true. Missing means 0.
CREATE TABLE campus.register_version (
  only_row            boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  version             bigint NOT NULL
);

-- The import that brought the student; absent for those who came another way.
ALTER TABLE campus.student ADD COLUMN import_id text;
UPDATE campus.student SET import_id = effect.import_id
  FROM campus.roster_effect AS effect
 WHERE effect.student_number = student.student_number AND effect.before IS NULL;

-- What an import did to a student who was there before: the whole row as it was.
DELETE FROM campus.roster_effect WHERE before IS NULL;
ALTER TABLE campus.roster_effect ALTER COLUMN before SET NOT NULL;

-- Before the statement, so that everybody takes the version first and nobody waits crosswise.
CREATE FUNCTION campus.count_register_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO campus.register_version AS register (version) VALUES (1)
  ON CONFLICT (only_row) DO UPDATE SET version = register.version + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER student_counts BEFORE INSERT OR UPDATE OR DELETE ON campus.student
  FOR EACH STATEMENT EXECUTE FUNCTION campus.count_register_version();
CREATE TRIGGER class_counts BEFORE INSERT OR DELETE OR UPDATE OF class_code, college_code, name, cohort
  ON campus.class_group FOR EACH STATEMENT EXECUTE FUNCTION campus.count_register_version();
CREATE TRIGGER college_counts BEFORE INSERT OR DELETE OR UPDATE OF college_code, name
  ON campus.college FOR EACH STATEMENT EXECUTE FUNCTION campus.count_register_version();

-- The staging: unlogged, for after a crash it is empty and the kept file is read again. Deleted with the upload.
CREATE UNLOGGED TABLE campus.roster_staging (
  import_id           text PRIMARY KEY,
  -- of the register when the check began
  register_version    bigint NOT NULL
);
CREATE UNLOGGED TABLE campus.roster_unit (
  import_id           text NOT NULL,
  unit                int  NOT NULL,
  college_name        text NOT NULL,
  class_name          text NOT NULL,
  cohort              int  NOT NULL,
  major_name          text NOT NULL,
  first_row           int  NOT NULL,
  -- empty where the class has a problem
  class_code          text NOT NULL,
  PRIMARY KEY (import_id, unit)
);
CREATE UNLOGGED TABLE campus.roster_row (
  import_id           text NOT NULL,
  row_number          int  NOT NULL,
  unit                int  NOT NULL,
  student_number      text NOT NULL,
  examinee_number     text,
  name                text NOT NULL,
  name_key            text NOT NULL,
  name_initials       text NOT NULL,
  sex                 text NOT NULL,
  birth_date          date NOT NULL,
  ethnic_group        text NOT NULL,
  document_type       text NOT NULL,
  -- sealed for its place in campus.student
  document_number     bytea NOT NULL,
  document_index      bytea NOT NULL,
  major_code          text,
  major_name          text NOT NULL,
  study_level         text NOT NULL,
  study_form          text NOT NULL,
  half_years          int  NOT NULL,
  entry_date          date NOT NULL,
  expected_graduation date,
  admission_year      int,
  status              text
);
-- Whole imports are read and deleted, so no index; statistics are told by who fills it. Before PostgreSQL 17 only the
-- owner may, and the server makes do with its own.
DO $$
BEGIN
  IF current_setting('server_version_num')::int >= 170000 THEN
    EXECUTE 'GRANT MAINTAIN ON campus.roster_row, campus.roster_unit TO xueji_campus';
  END IF;
END $$;
