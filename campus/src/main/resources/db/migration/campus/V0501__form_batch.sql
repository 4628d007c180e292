-- Papers made for a printer: what was asked for, what came of it, and the file until it is fetched. Owned by package form.

CREATE TABLE campus.form_batch (
  batch_id            text PRIMARY KEY,
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  title               text NOT NULL CHECK (title <> ''),
  class_codes         text[] NOT NULL CHECK (cardinality(class_codes) > 0),
  -- only this student of the class
  student_number      text REFERENCES campus.student ON DELETE CASCADE,
  choice              text NOT NULL CHECK (choice IN ('ALL', 'DUE', 'CHANGED')),
  format              text NOT NULL CHECK (format IN ('PDF', 'ZIP')),
  requested_by        text NOT NULL,
  requested_at        timestamptz NOT NULL,
  job_id              text,
  forms               int  NOT NULL DEFAULT 0,
  pages               int  NOT NULL DEFAULT 0,
  size                bigint NOT NULL DEFAULT 0,
  warnings            text[] NOT NULL DEFAULT '{}',
  finished_at         timestamptz
);
CREATE INDEX form_batch_of_person ON campus.form_batch (requested_by, requested_at DESC);
CREATE INDEX form_batch_by_age ON campus.form_batch (requested_at);

-- The file in parts of 4 MB, sealed at 'campus.form_batch_part.content|' || batch_id || '|' || part.
CREATE TABLE campus.form_batch_part (
  batch_id            text NOT NULL REFERENCES campus.form_batch ON DELETE CASCADE,
  part                int  NOT NULL,
  content             bytea NOT NULL,
  PRIMARY KEY (batch_id, part)
);
ALTER TABLE campus.form_batch_part ALTER COLUMN content SET STORAGE EXTERNAL;
