-- The eight items a student checks and supplements (增改基本信息). Owned by package profile.

-- One row for each student who has begun: its row lock puts what one student does in several tabs in order.
CREATE TABLE campus.profile (
  student_number      text PRIMARY KEY REFERENCES campus.student ON DELETE CASCADE,
  -- rises with every change of what the registration form prints
  version             int  NOT NULL DEFAULT 0 CHECK (version >= 0),
  -- sealed at 'campus.profile.former_name|' || student_number
  former_name         bytea,
  political_status    text CHECK (length(political_status) = 2)
);

CREATE TABLE campus.profile_item (
  student_number      text NOT NULL REFERENCES campus.profile ON DELETE CASCADE,
  field               text NOT NULL CHECK (field IN ('native_place', 'origin_region', 'pinyin', 'email',
                                                     'family_contact', 'family_phone', 'family_address', 'post_code')),
  -- in force; sealed at 'campus.profile_item.value|' || student_number || '|' || field
  value               bytea,
  -- typed and not yet confirmed; sealed at 'campus.profile_item.draft|' || student_number || '|' || field
  draft               bytea,
  version             int  NOT NULL DEFAULT 0 CHECK (version >= 0),
  updated_at          timestamptz NOT NULL,
  PRIMARY KEY (student_number, field)
);

-- Nothing is overwritten without its old value.
CREATE TABLE campus.profile_change (
  student_number      text NOT NULL REFERENCES campus.profile ON DELETE CASCADE,
  field               text NOT NULL,
  version             int  NOT NULL CHECK (version > 0),
  -- sealed at 'campus.profile_change.old_value|' || student_number || '|' || field || '|' || version, so new_value
  old_value           bytea,
  new_value           bytea NOT NULL,
  changed_by          text NOT NULL,
  reason              text NOT NULL,
  changed_at          timestamptz NOT NULL,
  PRIMARY KEY (student_number, field, version)
);

-- The student said in this campaign that the item is right.
CREATE TABLE campus.profile_confirmation (
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  student_number      text NOT NULL REFERENCES campus.profile ON DELETE CASCADE,
  field               text NOT NULL,
  confirmed_at        timestamptz NOT NULL,
  PRIMARY KEY (campaign_id, student_number, field)
);

-- A value that takes effect after approval (审核后生效).
CREATE TABLE campus.profile_request (
  request_id          text PRIMARY KEY,
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  student_number      text NOT NULL REFERENCES campus.profile ON DELETE CASCADE,
  field               text NOT NULL,
  -- of the item when it was asked for: a value that changed since is not overwritten
  item_version        int  NOT NULL,
  -- sealed at 'campus.profile_request.new_value|' || request_id
  new_value           bytea NOT NULL,
  state               text NOT NULL CHECK (state IN ('WAITING', 'APPROVED', 'REFUSED', 'REPLACED')),
  requested_by        text NOT NULL,
  requested_at        timestamptz NOT NULL,
  decided_by          text,
  decided_at          timestamptz,
  reason              text NOT NULL DEFAULT '',
  CHECK ((state IN ('APPROVED', 'REFUSED')) = (decided_by IS NOT NULL)),
  CONSTRAINT nobody_decides_the_own CHECK (decided_by <> requested_by)
);
CREATE UNIQUE INDEX one_waiting_request ON campus.profile_request (student_number, field) WHERE state = 'WAITING';
CREATE INDEX profile_request_by_state ON campus.profile_request (state, requested_at, request_id);

-- 确认回执. A later change supersedes it; at most one counts.
CREATE TABLE campus.profile_receipt (
  receipt_number      text PRIMARY KEY,
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  student_number      text NOT NULL REFERENCES campus.profile ON DELETE CASCADE,
  given_at            timestamptz NOT NULL,
  -- the items as they stood, one line each; sealed at 'campus.profile_receipt.content|' || receipt_number
  content             bytea NOT NULL,
  superseded_at       timestamptz
);
CREATE UNIQUE INDEX one_receipt_that_counts ON campus.profile_receipt (campaign_id, student_number)
  WHERE superseded_at IS NULL;

-- 本人主要学历.
CREATE TABLE campus.profile_education (
  student_number      text NOT NULL REFERENCES campus.profile ON DELETE CASCADE,
  stage               text NOT NULL CHECK (stage IN ('JUNIOR', 'SENIOR')),
  begins              date NOT NULL,
  ends                date NOT NULL CHECK (ends > begins),
  -- sealed at 'campus.profile_education.school|' || student_number || '|' || stage, so post and witness
  school              bytea NOT NULL,
  post                bytea,
  witness             bytea NOT NULL,
  PRIMARY KEY (student_number, stage)
);
