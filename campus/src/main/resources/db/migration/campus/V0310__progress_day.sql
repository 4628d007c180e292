-- The counters of each class as a day ended: written once, never changed. Owned by package progress.

CREATE TABLE campus.progress_day (
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  day                 date NOT NULL,
  class_code          text NOT NULL,
  college_code        text NOT NULL,
  members             int  NOT NULL CHECK (members >= 0),
  opened              int  NOT NULL CHECK (opened BETWEEN 0 AND members),
  filled              int  NOT NULL CHECK (filled BETWEEN 0 AND members),
  confirmed           int  NOT NULL CHECK (confirmed BETWEEN 0 AND members),
  registry_checked    int  NOT NULL CHECK (registry_checked BETWEEN 0 AND members),
  signed              int  NOT NULL CHECK (signed BETWEEN 0 AND members),
  printed             int  NOT NULL CHECK (printed BETWEEN 0 AND members),
  collected           int  NOT NULL CHECK (collected BETWEEN 0 AND members),
  PRIMARY KEY (campaign_id, day, class_code)
);
