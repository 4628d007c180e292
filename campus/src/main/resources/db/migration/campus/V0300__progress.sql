-- How far each student is, and counters for the boards kept by the same events. Owned by package progress.

CREATE TABLE campus.student_progress (
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  student_number      text NOT NULL REFERENCES campus.student ON DELETE CASCADE,
  class_code          text NOT NULL,
  college_code        text NOT NULL,
  opened_at           timestamptz,
  filled_at           timestamptz,
  confirmed_at        timestamptz,
  registry_checked_at timestamptz,
  signed_at           timestamptz,
  printed_at          timestamptz,
  collected_at        timestamptz,
  PRIMARY KEY (campaign_id, student_number)
);
CREATE INDEX progress_of_class ON campus.student_progress (campaign_id, class_code, student_number);

CREATE TABLE campus.class_progress (
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  class_code          text NOT NULL,
  college_code        text NOT NULL,
  members             int  NOT NULL DEFAULT 0 CHECK (members >= 0),
  opened              int  NOT NULL DEFAULT 0 CHECK (opened BETWEEN 0 AND members),
  filled              int  NOT NULL DEFAULT 0 CHECK (filled BETWEEN 0 AND members),
  confirmed           int  NOT NULL DEFAULT 0 CHECK (confirmed BETWEEN 0 AND members),
  registry_checked    int  NOT NULL DEFAULT 0 CHECK (registry_checked BETWEEN 0 AND members),
  signed              int  NOT NULL DEFAULT 0 CHECK (signed BETWEEN 0 AND members),
  printed             int  NOT NULL DEFAULT 0 CHECK (printed BETWEEN 0 AND members),
  collected           int  NOT NULL DEFAULT 0 CHECK (collected BETWEEN 0 AND members),
  PRIMARY KEY (campaign_id, class_code)
);
CREATE INDEX class_progress_of_college ON campus.class_progress (campaign_id, college_code);
