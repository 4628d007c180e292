-- Files in which institutions report freshmen (新生数据上报). Owned by package intake. Group institution.

CREATE TABLE registry.upload (
  institution_code    text NOT NULL REFERENCES registry.institution,
  upload_id           text NOT NULL,
  kind                text NOT NULL CHECK (kind IN ('FRESHMEN', 'PHOTOS')),
  file_name           text NOT NULL,
  file_key            text,
  format              text NOT NULL DEFAULT '',
  state               text NOT NULL CHECK (state IN ('WAITING', 'CHECKED', 'TAKEN', 'REFUSED', 'DISCARDED')),
  refusal             text NOT NULL DEFAULT '',
  job_id              text,
  row_count           int NOT NULL DEFAULT 0,
  error_count         int NOT NULL DEFAULT 0,
  warning_count       int NOT NULL DEFAULT 0,
  information_count   int NOT NULL DEFAULT 0,
  new_count           int NOT NULL DEFAULT 0,
  changed_count       int NOT NULL DEFAULT 0,
  unchanged_count     int NOT NULL DEFAULT 0,
  received_by         text NOT NULL,
  received_at         timestamptz NOT NULL,
  finished_at         timestamptz,
  PRIMARY KEY (institution_code, upload_id)
);
CREATE INDEX upload_latest ON registry.upload (institution_code, received_at DESC);
COMMENT ON TABLE registry.upload IS 'group: institution';

CREATE TABLE registry.upload_finding (
  institution_code    text NOT NULL,
  upload_id           text NOT NULL,
  position            int  NOT NULL,
  row_number          int  NOT NULL,
  heading             text NOT NULL,
  code                text NOT NULL,
  severity            text NOT NULL CHECK (severity IN ('ERROR', 'WARNING', 'INFORMATION')),
  message             text NOT NULL,
  PRIMARY KEY (institution_code, upload_id, position),
  FOREIGN KEY (institution_code, upload_id) REFERENCES registry.upload ON DELETE CASCADE
);
COMMENT ON TABLE registry.upload_finding IS 'group: institution';

-- Rows as they were read, until they are taken over all together or discarded.
CREATE TABLE registry.upload_row (
  institution_code    text NOT NULL,
  upload_id           text NOT NULL,
  row_number          int  NOT NULL,
  -- of the record that is there already, or drawn for a new one; document_number is sealed for it
  record_id           text NOT NULL,
  examinee_number     text NOT NULL,
  student_number      text,
  name                text NOT NULL,
  name_key            text NOT NULL,
  sex                 text NOT NULL,
  birth_date          date NOT NULL,
  ethnic_group        text NOT NULL,
  document_type       text NOT NULL,
  document_number     bytea NOT NULL,
  person_key          bytea NOT NULL CHECK (length(person_key) = 32),
  major_code          text,
  major_name          text NOT NULL,
  branch              text,
  department          text,
  class_name          text,
  study_level         text NOT NULL,
  study_form          text NOT NULL,
  school_years        numeric(2, 1) NOT NULL,
  entry_date          date NOT NULL,
  expected_graduation date,
  PRIMARY KEY (institution_code, upload_id, row_number),
  FOREIGN KEY (institution_code, upload_id) REFERENCES registry.upload ON DELETE CASCADE
);
CREATE INDEX upload_row_by_examinee ON registry.upload_row (institution_code, upload_id, examinee_number);
COMMENT ON TABLE registry.upload_row IS 'group: institution';
