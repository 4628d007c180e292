-- A yearly campaign (核查工作): whom it is for, when, what is asked. Owned by package campaign.

CREATE TABLE campus.campaign (
  campaign_id         text PRIMARY KEY,
  title               text NOT NULL,
  cohort              int  NOT NULL,
  notice              text NOT NULL,
  state               text NOT NULL CHECK (state IN ('DRAFT', 'OPEN', 'CLOSED')),
  opens_at            timestamptz NOT NULL,
  closes_at           timestamptz NOT NULL CHECK (closes_at > opens_at),
  classes_due_at      timestamptz NOT NULL,
  colleges_due_at     timestamptz NOT NULL CHECK (colleges_due_at >= classes_due_at),
  created_by          text NOT NULL,
  opened_at           timestamptz,
  closed_at           timestamptz
);
CREATE UNIQUE INDEX one_open_campaign_of_a_cohort ON campus.campaign (cohort) WHERE state = 'OPEN';

-- A later date for one class or college, or a longer window for the students of a class; the latest row counts.
CREATE TABLE campus.campaign_extension (
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  extension_id        bigint GENERATED ALWAYS AS IDENTITY,
  unit                text NOT NULL CHECK (unit IN ('COLLEGE', 'CLASS', 'STUDENTS_OF_CLASS')),
  unit_code           text NOT NULL,
  due_at              timestamptz NOT NULL,
  reason              text NOT NULL CHECK (length(trim(reason)) >= 2),
  granted_by          text NOT NULL,
  granted_at          timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (campaign_id, extension_id)
);

-- What a student may do with a field: SELF at once, APPROVE after approval, LOCKED only with proof.
CREATE TABLE campus.field_policy (
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  field               text NOT NULL,
  tier                text NOT NULL CHECK (tier IN ('SELF', 'APPROVE', 'LOCKED')),
  clause              text NOT NULL,
  PRIMARY KEY (campaign_id, field)
);
