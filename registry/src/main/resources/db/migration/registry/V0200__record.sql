-- Study records (学籍) and the directory from person to records. Owned by package archive.
-- Group institution: distributed by institution_code. Group person: distributed by person_key.

CREATE TABLE registry.study_record (
  institution_code    text NOT NULL REFERENCES registry.institution,
  record_id           text NOT NULL,
  examinee_number     text NOT NULL CHECK (length(examinee_number) BETWEEN 1 AND 18),
  student_number      text,
  name                text NOT NULL CHECK (name <> ''),
  name_key            text NOT NULL,
  sex                 text NOT NULL CHECK (sex IN ('0', '1', '2', '9')),
  birth_date          date NOT NULL,
  ethnic_group        text NOT NULL CHECK (length(ethnic_group) = 2),
  document_type       text NOT NULL,
  -- sealed at 'registry.study_record.document_number|' || institution_code || '|' || record_id
  document_number     bytea NOT NULL,
  -- blind index 'person' of the document's person key: the person this record belongs to
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
  cohort              int  NOT NULL,
  status              text NOT NULL,
  version             int  NOT NULL DEFAULT 1 CHECK (version > 0),
  admission_photo     text,
  graduation_photo    text,
  published_at        timestamptz,
  updated_at          timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (institution_code, record_id),
  UNIQUE (institution_code, examinee_number)
);
CREATE INDEX study_record_of_person ON registry.study_record (institution_code, person_key);
COMMENT ON TABLE registry.study_record IS 'group: institution';

CREATE TABLE registry.study_record_change (
  institution_code    text NOT NULL,
  record_id           text NOT NULL,
  version             int  NOT NULL,
  field               text NOT NULL,
  old_value           bytea,
  new_value           bytea,
  changed_by          text NOT NULL,
  reason              text NOT NULL,
  changed_at          timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (institution_code, record_id, version, field),
  FOREIGN KEY (institution_code, record_id) REFERENCES registry.study_record
);
COMMENT ON TABLE registry.study_record_change IS 'group: institution';

-- Directory: which records may belong to a person. Filled by an idempotent job from published records.
CREATE TABLE registry.person_record (
  person_key          bytea NOT NULL CHECK (length(person_key) = 32),
  institution_code    text NOT NULL,
  record_id           text NOT NULL,
  listed_at           timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (person_key, institution_code, record_id)
);
COMMENT ON TABLE registry.person_record IS 'group: person';
