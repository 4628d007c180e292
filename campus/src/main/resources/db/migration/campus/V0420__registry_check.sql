-- What the registry tells this campus: its copy of each record and whether the student has checked it. Owned by
-- package registrycheck. Rows stand by themselves: a record whose 考生号 nobody here has is kept all the same.

-- How far the numbered notices were taken, moved in the transaction of their effects.
CREATE TABLE campus.registry_cursor (
  institution_code    text PRIMARY KEY,
  number              bigint NOT NULL CHECK (number >= 0),
  taken_at            timestamptz
);

CREATE TABLE campus.registry_copy (
  institution_code    text NOT NULL,
  record_id           text NOT NULL,
  notice_number       bigint NOT NULL,
  examinee_number     text NOT NULL,
  version             int  NOT NULL CHECK (version > 0),
  student_number      text,
  name                text NOT NULL,
  sex                 text NOT NULL,
  birth_date          date NOT NULL,
  ethnic_group        text NOT NULL,
  document_type       text NOT NULL,
  -- sealed at 'campus.registry_copy.document_number|' || institution_code || '|' || record_id
  document_number     bytea NOT NULL,
  -- the same blind index as campus.student.document_index
  document_index      bytea NOT NULL CHECK (length(document_index) = 32),
  major_code          text,
  major_name          text NOT NULL,
  branch              text,
  department          text,
  class_name          text,
  study_level         text NOT NULL,
  study_form          text NOT NULL,
  school_years        numeric(3, 1) NOT NULL,
  entry_date          date NOT NULL,
  expected_graduation date,
  status              text NOT NULL,
  published_at        timestamptz NOT NULL,
  PRIMARY KEY (institution_code, record_id)
);
CREATE INDEX registry_copy_of_examinee ON campus.registry_copy (examinee_number);

-- The latest check of each record: it counts until something made it stale.
CREATE TABLE campus.registry_check (
  institution_code    text NOT NULL,
  record_id           text NOT NULL,
  notice_number       bigint NOT NULL,
  examinee_number     text NOT NULL,
  receipt_number      text NOT NULL,
  record_version      int  NOT NULL,
  checked_at          timestamptz NOT NULL,
  stale_at            timestamptz,
  PRIMARY KEY (institution_code, record_id)
);
CREATE INDEX registry_check_of_examinee ON campus.registry_check (examinee_number);
