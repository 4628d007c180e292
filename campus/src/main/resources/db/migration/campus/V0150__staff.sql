-- Who works here, their roles and scope, their one-time links, and tries that are counted. Owned by package office.

CREATE TABLE campus.staff (
  staff_number        text PRIMARY KEY CHECK (staff_number ~ '^[0-9A-Za-z-]{2,20}$'),
  name                text NOT NULL CHECK (name <> ''),
  name_key            text NOT NULL,
  roles               text[] NOT NULL CHECK (cardinality(roles) > 0),
  college_code        text REFERENCES campus.college,
  class_codes         text[],
  -- sealed at 'campus.staff.email|' || staff_number
  email               bytea,
  added_by            text NOT NULL,
  added_at            timestamptz NOT NULL,
  disabled_at         timestamptz,
  CONSTRAINT known_roles CHECK (roles <@ ARRAY['counsellor', 'college', 'office', 'auditor', 'system', 'security']),
  CONSTRAINT separate_administrators CHECK (cardinality(array_positions(roles, 'auditor'))
    + cardinality(array_positions(roles, 'system')) + cardinality(array_positions(roles, 'security')) <= 1),
  CONSTRAINT office_sees_the_school CHECK (NOT roles @> '{office}' OR (college_code IS NULL AND class_codes IS NULL)),
  CONSTRAINT college_has_a_college CHECK (NOT roles @> '{college}' OR roles @> '{office}' OR college_code IS NOT NULL),
  CONSTRAINT counsellor_has_classes
    CHECK (NOT roles @> '{counsellor}' OR roles && '{office,college}' OR class_codes IS NOT NULL)
);
CREATE INDEX staff_by_name_key ON campus.staff (name_key);

-- A one-time link by which somebody sets the own password; for the very first member of staff nobody is named.
CREATE TABLE campus.staff_invitation (
  token_hash          bytea PRIMARY KEY,
  staff_number        text REFERENCES campus.staff,
  invited_by          text NOT NULL,
  invited_at          timestamptz NOT NULL,
  expires_at          timestamptz NOT NULL,
  used_at             timestamptz
);
CREATE INDEX invitation_of_staff ON campus.staff_invitation (staff_number) WHERE used_at IS NULL;

-- Tries of a rolling day, counted before anything is compared; the row lock serialises the count.
CREATE TABLE campus.try_budget (
  purpose             text NOT NULL CHECK (purpose IN ('FIRST_SIGN_IN', 'SECOND_FACTOR')),
  subject             text NOT NULL,
  tried_at            timestamptz[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (purpose, subject)
);
