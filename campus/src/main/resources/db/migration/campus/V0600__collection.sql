-- The ledger of papers (收取台账): blanks handed out, what classes announce, every copy that was received, receipts.
-- Owned by package collection.

CREATE TABLE campus.collection_blank (
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  blank_id            bigint GENERATED ALWAYS AS IDENTITY,
  college_code        text NOT NULL REFERENCES campus.college,
  paper               text NOT NULL CHECK (paper IN ('CHECKLIST', 'FORM')),
  sheets              int  NOT NULL CHECK (sheets BETWEEN 1 AND 100000),
  handed_on           date NOT NULL,
  recipient           text NOT NULL CHECK (recipient <> ''),
  remark              text NOT NULL DEFAULT '',
  noted_by            text NOT NULL,
  noted_at            timestamptz NOT NULL,
  struck_by           text,
  struck_at           timestamptz,
  PRIMARY KEY (campaign_id, blank_id),
  CHECK ((struck_at IS NULL) = (struck_by IS NULL))
);
CREATE INDEX blank_by_college ON campus.collection_blank (campaign_id, college_code, blank_id DESC);

-- What the class monitor says is handed in; said again, the counts change and the first time stays.
CREATE TABLE campus.collection_announcement (
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  class_code          text NOT NULL,
  stack_1             int  NOT NULL CHECK (stack_1 BETWEEN 0 AND 1000),
  stack_2             int  NOT NULL CHECK (stack_2 BETWEEN 0 AND 1000),
  list_sheets         int  NOT NULL CHECK (list_sheets BETWEEN 0 AND 100),
  late_reason         text NOT NULL DEFAULT '',
  announced_by        text NOT NULL,
  announced_at        timestamptz NOT NULL,
  changed_at          timestamptz NOT NULL,
  PRIMARY KEY (campaign_id, class_code)
);

-- Students whose form is not in the stacks, and why.
CREATE TABLE campus.collection_missing (
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  student_number      text NOT NULL REFERENCES campus.student ON DELETE CASCADE,
  reason              text NOT NULL CHECK (reason <> ''),
  noted_by            text NOT NULL,
  noted_at            timestamptz NOT NULL,
  PRIMARY KEY (campaign_id, student_number)
);

-- The two copies of a student's form, where each has been received.
CREATE TABLE campus.collection_copy (
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  student_number      text NOT NULL REFERENCES campus.student ON DELETE CASCADE,
  copy                int  NOT NULL CHECK (copy IN (1, 2)),
  form_code           text NOT NULL,
  college_at          timestamptz,
  college_by          text,
  office_at           timestamptz,
  office_by           text,
  PRIMARY KEY (campaign_id, student_number, copy),
  CHECK (college_at IS NOT NULL OR office_at IS NOT NULL),
  CHECK ((college_at IS NULL) = (college_by IS NULL)),
  CHECK ((office_at IS NULL) = (office_by IS NULL))
);

-- The class's signed checklist.
CREATE TABLE campus.collection_list (
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  class_code          text NOT NULL,
  list_code           text NOT NULL,
  college_at          timestamptz,
  college_by          text,
  office_at           timestamptz,
  office_by           text,
  PRIMARY KEY (campaign_id, class_code),
  CHECK (college_at IS NOT NULL OR office_at IS NOT NULL),
  CHECK ((college_at IS NULL) = (college_by IS NULL)),
  CHECK ((office_at IS NULL) = (office_by IS NULL))
);

-- Every scan with its verdict; the key makes a scan that is sent twice one scan.
CREATE TABLE campus.collection_scan (
  scan_id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  scan_key            text NOT NULL UNIQUE CHECK (scan_key ~ '^[0-9A-Za-z-]{16,64}$'),
  place               text NOT NULL CHECK (place IN ('COLLEGE', 'OFFICE')),
  scanned             text NOT NULL CHECK (length(scanned) <= 64),
  scanned_by          text NOT NULL,
  scanned_at          timestamptz NOT NULL,
  -- filled in within the same transaction
  verdict             text CHECK (verdict IN ('TAKEN', 'ALREADY', 'SUPERSEDED', 'UNKNOWN', 'ELSEWHERE', 'NOT_OPEN')),
  words               text NOT NULL DEFAULT '',
  campaign_id         text,
  class_code          text,
  student_number      text,
  copy                int CHECK (copy IN (1, 2)),
  undone_at           timestamptz
);
CREATE INDEX scan_by_person ON campus.collection_scan (scanned_by, scan_id DESC);
CREATE INDEX scan_of_class ON campus.collection_scan (campaign_id, class_code, scan_id DESC);

-- Why a class or college is late.
CREATE TABLE campus.collection_lateness (
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  unit                text NOT NULL CHECK (unit IN ('CLASS', 'COLLEGE')),
  unit_code           text NOT NULL,
  reason              text NOT NULL CHECK (length(reason) BETWEEN 2 AND 200),
  noted_by            text NOT NULL,
  noted_at            timestamptz NOT NULL,
  PRIMARY KEY (campaign_id, unit, unit_code)
);

-- What a class got for its stacks from the college, and a college from the office.
CREATE TABLE campus.collection_receipt (
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  receipt_id          bigint GENERATED ALWAYS AS IDENTITY,
  unit                text NOT NULL CHECK (unit IN ('CLASS', 'COLLEGE')),
  unit_code           text NOT NULL,
  members             int  NOT NULL,
  first_copies        int  NOT NULL,
  second_copies       int  NOT NULL,
  lists               int  NOT NULL,
  -- names of those without both copies; of a college none
  missing             text[] NOT NULL,
  late                boolean NOT NULL,
  issued_by           text NOT NULL,
  issuer              text NOT NULL,
  issued_at           timestamptz NOT NULL,
  PRIMARY KEY (campaign_id, receipt_id)
);
CREATE INDEX receipt_of_unit ON campus.collection_receipt (campaign_id, unit, unit_code, receipt_id DESC);
