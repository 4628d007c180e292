-- Registration forms (学籍登记表) as they were printed. Owned by package form.

CREATE TABLE campus.printed_form (
  -- drawn at random, printed as QR code
  code                text PRIMARY KEY CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  student_number      text NOT NULL REFERENCES campus.student ON DELETE CASCADE,
  version             int  NOT NULL CHECK (version > 0),
  -- one keyed digest for each part of the paper, 'part=hex': tells what differs without holding it
  parts               text[] NOT NULL CHECK (cardinality(parts) > 0),
  prints              int  NOT NULL DEFAULT 1 CHECK (prints > 0),
  printed_by          text NOT NULL,
  printed_at          timestamptz NOT NULL,
  last_printed_at     timestamptz NOT NULL,
  UNIQUE (campaign_id, student_number, version)
);
