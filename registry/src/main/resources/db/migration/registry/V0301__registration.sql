-- Requests of people who have no session yet, and what protects them. Owned by package account.

-- An account is spread by its own key and never moves; the person behind it comes later.
ALTER TABLE registry.account RENAME COLUMN person_key TO person_index;

-- A registration (注册) until it is activated. Found by the hash of the token in the browser's cookie.
CREATE TABLE registry.registration (
  handle_index        bytea NOT NULL CHECK (length(handle_index) = 32),
  request_hash        bytea NOT NULL CHECK (length(request_hash) = 32),
  -- the key the account will have; its password stands in the credentials already
  account_key         text NOT NULL,
  kind                text NOT NULL CHECK (kind IN ('PHONE', 'MAIL')),
  -- sealed at 'registry.registration.address|' || account_key
  address             bytea NOT NULL,
  link_hash           bytea,
  asked_at            timestamptz NOT NULL,
  expires_at          timestamptz NOT NULL,
  activated_at        timestamptz,
  PRIMARY KEY (handle_index, request_hash)
);
CREATE INDEX registration_of_request ON registry.registration (request_hash);
CREATE INDEX registration_of_link ON registry.registration (link_hash);
CREATE INDEX registration_expired ON registry.registration (expires_at);
COMMENT ON TABLE registry.registration IS 'group: handle';

-- A forgotten password (找回密码): which address somebody named, known or not.
CREATE TABLE registry.recovery (
  handle_index        bytea NOT NULL CHECK (length(handle_index) = 32),
  request_hash        bytea NOT NULL CHECK (length(request_hash) = 32),
  kind                text NOT NULL CHECK (kind IN ('PHONE', 'MAIL')),
  -- sealed at 'registry.recovery.address|' || hex of request_hash
  address             bytea NOT NULL,
  expires_at          timestamptz NOT NULL,
  PRIMARY KEY (handle_index, request_hash)
);
CREATE INDEX recovery_of_request ON registry.recovery (request_hash);
CREATE INDEX recovery_expired ON registry.recovery (expires_at);
COMMENT ON TABLE registry.recovery IS 'group: handle';

-- An address that an account wants to bind, and whether it was proven in the asking session.
CREATE TABLE registry.binding (
  account_key         text NOT NULL,
  kind                text NOT NULL CHECK (kind IN ('PHONE', 'MAIL')),
  -- sealed at 'registry.binding.address|' || account_key
  address             bytea NOT NULL,
  session_hash        bytea NOT NULL,
  sent_at             timestamptz,
  proven_at           timestamptz,
  PRIMARY KEY (account_key, kind)
);
COMMENT ON TABLE registry.binding IS 'group: account';

-- Tries over a rolling time, taken before anything is compared; the row lock serialises the count.
CREATE TABLE registry.try_budget (
  purpose             text NOT NULL,
  subject             text NOT NULL,
  tried_at            timestamptz[] NOT NULL,
  PRIMARY KEY (purpose, subject)
);
COMMENT ON TABLE registry.try_budget IS 'group: local';

-- Puzzles (工作量验证) that were handed in; none counts twice.
CREATE TABLE registry.spent_puzzle (
  puzzle_hash         bytea PRIMARY KEY CHECK (length(puzzle_hash) = 32),
  expires_at          timestamptz NOT NULL
);
CREATE INDEX spent_puzzle_expired ON registry.spent_puzzle (expires_at);
COMMENT ON TABLE registry.spent_puzzle IS 'group: local';
