-- Photos that came as a ZIP: what was stored and what was not, and why. Owned by package roster.

-- The parts of a received file now belong to an import of a roster or of photos.
ALTER TABLE campus.roster_import_part DROP CONSTRAINT roster_import_part_import_id_fkey;

CREATE TABLE campus.photo_import (
  import_id           text PRIMARY KEY,
  file_name           text NOT NULL,
  size                bigint NOT NULL CHECK (size > 0),
  college_code        text,
  state               text NOT NULL CHECK (state IN ('WAITING', 'DONE', 'REFUSED')),
  received_by         text NOT NULL,
  received_at         timestamptz NOT NULL,
  job_id              text,
  stored              bigint NOT NULL DEFAULT 0,
  refused             bigint NOT NULL DEFAULT 0,
  finished_at         timestamptz
);
CREATE INDEX photo_import_by_time ON campus.photo_import (received_at DESC, import_id);

-- One line for each photo that was refused or doubtful; long numbers in file names are masked.
CREATE TABLE campus.photo_finding (
  import_id           text NOT NULL REFERENCES campus.photo_import,
  position            int  NOT NULL,
  entry               text NOT NULL,
  problem             text NOT NULL,
  PRIMARY KEY (import_id, position)
);
