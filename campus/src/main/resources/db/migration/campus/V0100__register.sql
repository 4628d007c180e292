-- The register of the university: colleges, classes, students. Owned by package roster.
-- One university is one campus; this schema is never sharded (docs/decisions/0004).

CREATE TABLE campus.college (
  college_code        text PRIMARY KEY,
  name                text NOT NULL UNIQUE,
  position            int  NOT NULL DEFAULT 0
);

CREATE TABLE campus.class_group (
  class_code          text PRIMARY KEY,
  college_code        text NOT NULL REFERENCES campus.college,
  name                text NOT NULL,
  cohort              int  NOT NULL CHECK (cohort BETWEEN 1978 AND 2100),
  major_name          text NOT NULL,
  monitor             text,
  UNIQUE (cohort, name)
);
CREATE INDEX class_of_college ON campus.class_group (college_code, class_code);

CREATE TABLE campus.student (
  student_number      text PRIMARY KEY CHECK (student_number ~ '^[0-9A-Za-z-]{2,20}$'),
  examinee_number     text UNIQUE CHECK (length(examinee_number) <= 18),
  name                text NOT NULL CHECK (name <> ''),
  name_key            text NOT NULL,
  name_initials       text NOT NULL DEFAULT '',
  sex                 text NOT NULL CHECK (sex IN ('0', '1', '2', '9')),
  birth_date          date NOT NULL,
  ethnic_group        text NOT NULL CHECK (length(ethnic_group) = 2),
  document_type       text NOT NULL,
  -- sealed at 'campus.student.document_number|' || student_number
  document_number     bytea NOT NULL,
  -- blind index 'document' of the person key
  document_index      bytea NOT NULL UNIQUE CHECK (length(document_index) = 32),
  class_code          text NOT NULL REFERENCES campus.class_group,
  major_code          text,
  major_name          text NOT NULL,
  study_level         text NOT NULL,
  study_form          text NOT NULL,
  school_years        numeric(2, 1) NOT NULL CHECK (school_years BETWEEN 1 AND 9),
  entry_date          date NOT NULL,
  expected_graduation date,
  admission_year      int  NOT NULL,
  status              text NOT NULL,
  version             int  NOT NULL DEFAULT 1 CHECK (version > 0),
  updated_at          timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX student_of_class ON campus.student (class_code, student_number);
CREATE INDEX student_by_name_key ON campus.student (name_key text_pattern_ops);
CREATE INDEX student_by_initials ON campus.student (name_initials text_pattern_ops);

-- Every change of a student's record: nothing is overwritten without its old value.
CREATE TABLE campus.student_change (
  student_number      text NOT NULL REFERENCES campus.student ON DELETE CASCADE,
  version             int  NOT NULL,
  field               text NOT NULL,
  -- sealed at 'campus.student_change.old_value|' || student_number || '|' || version || '|' || field, and so new_value
  old_value           bytea,
  new_value           bytea,
  changed_by          text NOT NULL,
  reason              text NOT NULL,
  changed_at          timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (student_number, version, field)
);

-- Pictures of a student: admission photo, photo for the form, both sides of the ID card, signature.
CREATE TABLE campus.student_picture (
  student_number      text NOT NULL REFERENCES campus.student ON DELETE CASCADE,
  kind                text NOT NULL CHECK (kind IN ('ADMISSION', 'FORM', 'CARD_FRONT', 'CARD_BACK', 'SIGNATURE')),
  file_key            text NOT NULL,
  findings            text NOT NULL DEFAULT '',
  stored_at           timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (student_number, kind)
);
