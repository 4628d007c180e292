-- What of the rehearsal's invented data has been loaded; BEGUN is the moment its times are counted from.
CREATE TABLE platform.rehearsal_step (
  step              text        PRIMARY KEY,
  done_at           timestamptz NOT NULL
);
