-- Imports of roster files: what was received, what was found, what was written, how to undo it. Owned by package roster.

CREATE TABLE campus.roster_import (
  import_id           text PRIMARY KEY,
  file_name           text NOT NULL,
  size                bigint NOT NULL CHECK (size > 0),
  college_code        text,
  state               text NOT NULL CHECK (state IN ('RECEIVED', 'CHECKING', 'CHECKED', 'REFUSED', 'IMPORTING',
                                                     'IMPORTED', 'UNDONE', 'DISCARDED')),
  format              text NOT NULL DEFAULT '',
  headings            text[] NOT NULL DEFAULT '{}',
  mapping             text[] NOT NULL DEFAULT '{}',
  received_by         text NOT NULL,
  received_at         timestamptz NOT NULL,
  job_id              text,
  checked_at          timestamptz,
  rows                bigint NOT NULL DEFAULT 0,
  errors              bigint NOT NULL DEFAULT 0,
  warnings            bigint NOT NULL DEFAULT 0,
  remarks             bigint NOT NULL DEFAULT 0,
  added               bigint NOT NULL DEFAULT 0,
  changed             bigint NOT NULL DEFAULT 0,
  unchanged           bigint NOT NULL DEFAULT 0,
  -- counts by word: '姓名=3'
  changed_fields      text[] NOT NULL DEFAULT '{}',
  normalised_fields   text[] NOT NULL DEFAULT '{}',
  imported_at         timestamptz,
  imported_by         text,
  new_colleges        text[] NOT NULL DEFAULT '{}',
  new_classes         text[] NOT NULL DEFAULT '{}',
  undone_at           timestamptz,
  undone_by           text,
  CHECK ((state IN ('IMPORTED', 'UNDONE')) = (imported_at IS NOT NULL)),
  CHECK ((state = 'UNDONE') = (undone_at IS NOT NULL))
);
CREATE INDEX roster_import_by_time ON campus.roster_import (received_at DESC, import_id);

-- The received file in parts of 4 MB, sealed at 'campus.roster_import_part.content|' || import_id || '|' || part;
-- deleted when the import is done or given up.
CREATE TABLE campus.roster_import_part (
  import_id           text NOT NULL REFERENCES campus.roster_import,
  part                int  NOT NULL,
  content             bytea NOT NULL,
  PRIMARY KEY (import_id, part)
);
ALTER TABLE campus.roster_import_part ALTER COLUMN content SET STORAGE EXTERNAL;

-- What the last check found; no personal data.
CREATE TABLE campus.roster_finding (
  import_id           text NOT NULL REFERENCES campus.roster_import,
  position            int  NOT NULL,
  row_number          int  NOT NULL,
  heading             text NOT NULL,
  problem             text NOT NULL,
  severity            text NOT NULL CHECK (severity IN ('ERROR', 'WARNING', 'INFORMATION')),
  detail              text NOT NULL,
  message             text NOT NULL,
  PRIMARY KEY (import_id, position)
);
CREATE INDEX roster_finding_by_row ON campus.roster_finding (import_id, row_number, position);

-- What an import did to a student: before is the whole row as it was, absent for a student who was new.
CREATE TABLE campus.roster_effect (
  import_id           text NOT NULL REFERENCES campus.roster_import,
  student_number      text NOT NULL,
  before              jsonb,
  version_after       int  NOT NULL,
  PRIMARY KEY (import_id, student_number)
);

-- The officer's own meaning of the columns of one file layout, found again by its headings.
CREATE TABLE campus.roster_layout (
  headings            text[] PRIMARY KEY,
  mapping             text[] NOT NULL,
  used_at             timestamptz NOT NULL
);
