-- What both sides stand on. Every row says whose it is: 'door' for people, 'side' for institutions.

CREATE TABLE platform.credential (
  door              text        NOT NULL CHECK (door IN ('CAMPUS', 'REGISTRY', 'SUPERVISION')),
  subject           text        NOT NULL,
  password_hash     text        NOT NULL,
  changed_at        timestamptz NOT NULL DEFAULT now(),
  failures          int         NOT NULL DEFAULT 0 CHECK (failures >= 0),
  retry_at          timestamptz,
  totp_secret       bytea,
  totp_last_step    bigint      NOT NULL DEFAULT 0,
  disabled_at       timestamptz,
  PRIMARY KEY (door, subject)
);

CREATE TABLE platform.session (
  token_hash        bytea       PRIMARY KEY,
  door              text        NOT NULL,
  subject           text        NOT NULL,
  opened_at         timestamptz NOT NULL,
  seen_at           timestamptz NOT NULL,
  ends_at           timestamptz NOT NULL,
  second_factor_at  timestamptz,
  user_agent        text        NOT NULL DEFAULT '',
  address           text        NOT NULL DEFAULT '',
  ended_at          timestamptz
);
CREATE INDEX session_of_person ON platform.session (door, subject) WHERE ended_at IS NULL;

-- One-time codes (校验码): stored only as a keyed hash, bound to purpose, person, address and session.
CREATE TABLE platform.challenge (
  challenge_id      text        PRIMARY KEY,
  door              text        NOT NULL,
  purpose           text        NOT NULL,
  subject           text        NOT NULL,
  address_index     bytea       NOT NULL,
  session_hash      bytea       NOT NULL,
  code_hash         bytea       NOT NULL,
  issued_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
  expires_at        timestamptz NOT NULL,
  tries             int         NOT NULL DEFAULT 0,
  used_at           timestamptz
);
CREATE INDEX challenge_of_address ON platform.challenge (address_index, purpose);

-- Sendings and tries per address over a rolling day; the row lock serialises the count.
CREATE TABLE platform.address_budget (
  address_index     bytea       PRIMARY KEY,
  sent_at           timestamptz[] NOT NULL DEFAULT '{}',
  tried_at          timestamptz[] NOT NULL DEFAULT '{}',
  blocked_until     timestamptz
);

-- Mail and SMS wait here, written in the same transaction as what they tell.
CREATE TABLE platform.message (
  message_key       text        PRIMARY KEY,
  door              text        NOT NULL,
  channel           text        NOT NULL CHECK (channel IN ('MAIL', 'SMS')),
  recipient         bytea       NOT NULL,
  subject           text        NOT NULL,
  body              bytea       NOT NULL,
  created_at        timestamptz NOT NULL DEFAULT now(),
  due_at            timestamptz NOT NULL DEFAULT now(),
  expires_at        timestamptz NOT NULL,
  attempts          int         NOT NULL DEFAULT 0,
  sent_at           timestamptz,
  given_up_at       timestamptz,
  last_fault        text
);
CREATE INDEX message_waiting ON platform.message (due_at) WHERE sent_at IS NULL AND given_up_at IS NULL;

CREATE TABLE platform.job (
  job_id            text        PRIMARY KEY,
  door              text        NOT NULL,
  owner             text        NOT NULL,
  kind              text        NOT NULL,
  title             text        NOT NULL,
  payload           text        NOT NULL,
  state             text        NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  done              bigint      NOT NULL DEFAULT 0,
  total             bigint      NOT NULL DEFAULT 0,
  note              text        NOT NULL DEFAULT '',
  result_path       text,
  created_at        timestamptz NOT NULL DEFAULT now(),
  started_at        timestamptz,
  heartbeat_at      timestamptz,
  finished_at       timestamptz
);
CREATE INDEX job_of_owner ON platform.job (door, owner, created_at DESC);
CREATE INDEX job_open ON platform.job (created_at) WHERE state IN ('WAITING', 'RUNNING');

CREATE TABLE platform.stored_file (
  file_key          text        PRIMARY KEY,
  side              text        NOT NULL,
  content_type      text        NOT NULL,
  size              bigint      NOT NULL CHECK (size >= 0),
  sha256            bytea       NOT NULL,
  content           bytea       NOT NULL,
  stored_at         timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE platform.stored_file ALTER COLUMN content SET STORAGE EXTERNAL;

-- Append-only; each entry's hash covers the one before it.
CREATE TABLE platform.audit_entry (
  side              text        NOT NULL,
  sequence          bigint      NOT NULL,
  noted_at          timestamptz NOT NULL,
  actor             text        NOT NULL,
  action            text        NOT NULL,
  target            text        NOT NULL,
  outcome           text        NOT NULL,
  detail            text        NOT NULL,
  previous_hash     bytea       NOT NULL,
  hash              bytea       NOT NULL,
  PRIMARY KEY (side, sequence),
  UNIQUE (side, previous_hash)
);
CREATE INDEX audit_of_target ON platform.audit_entry (side, target, sequence DESC);

-- A form's submission key: the second post of the same form finds the first one's answer.
CREATE TABLE platform.submission (
  door              text        NOT NULL,
  submission_key    text        NOT NULL,
  subject           text        NOT NULL,
  see_other         text,
  submitted_at      timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (door, submission_key)
);
