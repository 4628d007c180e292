-- Published versions of study records, the notices about them, checks and proofreading.
-- Everything here is group institution: distributed by institution_code.

-- When the directory of persons got the record; the index finds what waits for it.
ALTER TABLE registry.study_record ADD COLUMN listed_at timestamptz;
CREATE INDEX study_record_unlisted ON registry.study_record (institution_code) WHERE listed_at IS NULL;
CREATE INDEX study_record_by_student_number ON registry.study_record (institution_code, cohort, student_number, record_id);

-- Every published version as a whole (学籍版本), append-only: what a student checked can be shown for ever.
-- Owned by package archive. document_number is sealed at the place of study_record, which knows no version.
CREATE TABLE registry.study_record_version (
  institution_code    text NOT NULL,
  record_id           text NOT NULL,
  version             int  NOT NULL CHECK (version > 0),
  examinee_number     text NOT NULL,
  student_number      text,
  name                text NOT NULL,
  sex                 text NOT NULL,
  birth_date          date NOT NULL,
  ethnic_group        text NOT NULL,
  document_type       text NOT NULL,
  document_number     bytea NOT NULL,
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
  status              text NOT NULL,
  admission_photo     text,
  graduation_photo    text,
  published_at        timestamptz NOT NULL,
  PRIMARY KEY (institution_code, record_id, version),
  FOREIGN KEY (institution_code, record_id) REFERENCES registry.study_record
);
COMMENT ON TABLE registry.study_record_version IS 'group: institution';

-- What the four states of freshman registration (新生学籍注册) were, each with its reason; append-only.
-- Owned by package registration.
CREATE TABLE registry.entry_decision (
  institution_code    text NOT NULL,
  record_id           text NOT NULL,
  decided_at          timestamptz NOT NULL,
  status              text NOT NULL CHECK (status IN ('REGISTERED', 'PLACE_KEPT', 'PLACE_GIVEN_UP', 'PLACE_CANCELLED')),
  reason              text NOT NULL,
  decided_by          text NOT NULL,
  PRIMARY KEY (institution_code, record_id, decided_at),
  FOREIGN KEY (institution_code, record_id) REFERENCES registry.study_record,
  CHECK (status = 'REGISTERED' OR reason <> '')
);
COMMENT ON TABLE registry.entry_decision IS 'group: institution';

-- What the registry tells an institution (通知). Written in the statement of the deed it tells, without a number;
-- package notice numbers what is committed, from 1 without gaps, when it is first read. So no deed waits for another,
-- and no number can turn up behind a reader's back. No foreign key: it would lock one row for all of an institution.
CREATE TABLE registry.notice (
  institution_code    text NOT NULL,
  written             bigint GENERATED ALWAYS AS IDENTITY,
  number              bigint CHECK (number > 0),
  kind                text NOT NULL CHECK (kind IN ('PUBLISHED', 'CHECKED', 'STALE')),
  record_id           text NOT NULL,
  record_version      int  NOT NULL,
  receipt_number      text,
  happened_at         timestamptz NOT NULL,
  PRIMARY KEY (institution_code, written),
  CHECK ((kind = 'PUBLISHED') = (receipt_number IS NULL))
);
CREATE UNIQUE INDEX notice_by_number ON registry.notice (institution_code, number) WHERE number IS NOT NULL;
CREATE INDEX notice_unnumbered ON registry.notice (institution_code, written) WHERE number IS NULL;
COMMENT ON TABLE registry.notice IS 'group: institution';

-- The check (学籍查询核对): one event for each version of a record, with its evidence; never changed. Whether a check is
-- stale is not written anywhere: it is when the record has a later version. Owned by package check. The record is not
-- referenced: the statement that writes a check reads and locks it.
CREATE TABLE registry.record_check (
  institution_code    text NOT NULL,
  record_id           text NOT NULL,
  record_version      int  NOT NULL,
  receipt_number      text NOT NULL,
  account_key         text NOT NULL,
  opened_at           timestamptz NOT NULL,
  confirmed_at        timestamptz NOT NULL,
  visible_seconds     int  NOT NULL CHECK (visible_seconds >= 0),
  -- PAGE: counted by the page while it was visible; SERVER: time between opening and confirming, without a script
  seconds_told_by     text NOT NULL CHECK (seconds_told_by IN ('PAGE', 'SERVER')),
  all_right           boolean NOT NULL,
  remark              text NOT NULL,
  PRIMARY KEY (institution_code, record_id, record_version),
  UNIQUE (institution_code, receipt_number),
  CHECK (all_right OR remark <> '')
);
COMMENT ON TABLE registry.record_check IS 'group: institution';

-- Proofreading (图像校对): what the student says about one photo; another photo is proofread anew.
-- Owned by package proofreading.
CREATE TABLE registry.photo_verdict (
  institution_code    text NOT NULL,
  record_id           text NOT NULL,
  photo               text NOT NULL,
  kind                text NOT NULL CHECK (kind IN ('ADMISSION', 'GRADUATION')),
  correct             boolean NOT NULL,
  reason              text NOT NULL,
  account_key         text NOT NULL,
  given_at            timestamptz NOT NULL,
  answer              text CHECK (answer IN ('REPLACED', 'KEPT')),
  answer_text         text,
  answered_by         text,
  answered_at         timestamptz,
  PRIMARY KEY (institution_code, record_id, photo),
  FOREIGN KEY (institution_code, record_id) REFERENCES registry.study_record,
  CHECK (correct OR reason <> ''),
  CHECK ((answer IS NULL) = (answered_at IS NULL))
);
CREATE INDEX photo_verdict_waiting ON registry.photo_verdict (institution_code, given_at)
  WHERE NOT correct AND answered_at IS NULL;
COMMENT ON TABLE registry.photo_verdict IS 'group: institution';
