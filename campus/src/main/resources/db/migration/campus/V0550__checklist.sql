-- The class checklist (学籍信息核对登记表): its versions, signatures, corrections and the monitor's marks.
-- Owned by package checklist.

-- A list as it was, named by its content: the same rows give the same code.
CREATE TABLE campus.checklist_version (
  list_code           text PRIMARY KEY CHECK (list_code ~ '^L[0-9A-HJKMNP-TV-Z]{15}$'),
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  class_code          text NOT NULL,
  -- in the order of the list
  row_hashes          bytea[] NOT NULL,
  noted_at            timestamptz NOT NULL
);
CREATE INDEX checklist_version_of_class ON campus.checklist_version (campaign_id, class_code, noted_at DESC);

-- A row as it was, named by a keyed hash of its content; sealed at 'campus.checklist_row.content|' || hash in hex.
CREATE TABLE campus.checklist_row (
  row_hash            bytea PRIMARY KEY CHECK (length(row_hash) = 32),
  student_number      text NOT NULL,
  content             bytea NOT NULL
);

-- Every signature there was; the one that is not replaced is the student's, and counts unless it is stale.
CREATE TABLE campus.checklist_signature (
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  student_number      text NOT NULL REFERENCES campus.student ON DELETE CASCADE,
  signature_no        int  NOT NULL CHECK (signature_no > 0),
  class_code          text NOT NULL,
  list_code           text NOT NULL REFERENCES campus.checklist_version,
  row_hash            bytea NOT NULL,
  -- version of the student's record when the row was last seen to be the same
  student_version     int  NOT NULL,
  kind                text NOT NULL CHECK (kind IN ('OWN', 'PROXY')),
  -- a drawn signature, sealed at 'campus.checklist_signature.drawn|' || campaign_id || '|' || student_number
  drawn               bytea,
  corrections         int  NOT NULL CHECK (corrections >= 0),
  reason              text NOT NULL DEFAULT '',
  signed_by           text NOT NULL,
  signed_at           timestamptz NOT NULL,
  stale_at            timestamptz,
  stale_reason        text NOT NULL DEFAULT '',
  replaced_at         timestamptz,
  PRIMARY KEY (campaign_id, student_number, signature_no),
  CHECK ((kind = 'PROXY') = (reason <> '')),
  CHECK (kind = 'OWN' OR drawn IS NULL),
  CHECK ((stale_at IS NULL) = (stale_reason = ''))
);
CREATE UNIQUE INDEX one_standing_signature ON campus.checklist_signature (campaign_id, student_number)
  WHERE replaced_at IS NULL;

-- What a student says is wrong in the own row; values and remark are sealed at
-- 'campus.checklist_correction.<column>|' || campaign_id || '|' || student_number || '|' || field.
CREATE TABLE campus.checklist_correction (
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  student_number      text NOT NULL REFERENCES campus.student ON DELETE CASCADE,
  correction_id       bigint GENERATED ALWAYS AS IDENTITY,
  field               text NOT NULL,
  shown_value         bytea NOT NULL,
  right_value         bytea NOT NULL,
  remark              bytea NOT NULL,
  student_version     int  NOT NULL,
  entered_at          timestamptz NOT NULL,
  withdrawn_at        timestamptz,
  -- when the record was found to hold the right value
  settled_at          timestamptz,
  PRIMARY KEY (campaign_id, student_number, correction_id)
);
CREATE UNIQUE INDEX one_open_correction ON campus.checklist_correction (campaign_id, student_number, field)
  WHERE withdrawn_at IS NULL AND settled_at IS NULL;

-- What the class monitor notes about a student of the list: why there is no signature, or that the student is surplus.
CREATE TABLE campus.checklist_mark (
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  student_number      text NOT NULL REFERENCES campus.student ON DELETE CASCADE,
  class_code          text NOT NULL,
  kind                text NOT NULL CHECK (kind IN ('UNSIGNED', 'SURPLUS')),
  reason              text NOT NULL CHECK (reason <> ''),
  marked_by           text NOT NULL,
  marked_at           timestamptz NOT NULL,
  PRIMARY KEY (campaign_id, student_number)
);

-- Students of the class who are missing from the list.
CREATE TABLE campus.checklist_unlisted (
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  class_code          text NOT NULL,
  unlisted_id         bigint GENERATED ALWAYS AS IDENTITY,
  name                text NOT NULL CHECK (length(name) BETWEEN 1 AND 50),
  remark              text NOT NULL DEFAULT '',
  noted_by            text NOT NULL,
  noted_at            timestamptz NOT NULL,
  struck_at           timestamptz,
  PRIMARY KEY (campaign_id, class_code, unlisted_id)
);
CREATE UNIQUE INDEX one_unlisted_name ON campus.checklist_unlisted (campaign_id, class_code, name)
  WHERE struck_at IS NULL;
