-- Accounts of students. Owned by package account. Group account: distributed by account_key.

CREATE TABLE registry.account (
  account_key         text PRIMARY KEY CHECK (account_key ~ '^[0-9a-f]{32}$'),
  -- sealed at 'registry.account.<column>|' || account_key
  phone               bytea,
  phone_bound_at      timestamptz,
  mail                bytea,
  mail_bound_at       timestamptz,
  user_name           text CHECK (user_name ~ '^[A-Za-z][A-Za-z0-9_]{3,19}$'),
  -- real name: verified against an outside source, bound by a code sent to a phone or e-mail address
  name                text CHECK (name <> ''),
  document_type       text,
  -- sealed at 'registry.account.document_number|' || account_key
  document_number     bytea,
  -- blind index 'person' of the document's person key
  person_key          bytea CHECK (length(person_key) = 32),
  verified_at         timestamptz,
  bound_at            timestamptz,
  opened_at           timestamptz NOT NULL,
  closed_at           timestamptz,
  CHECK ((phone IS NULL) = (phone_bound_at IS NULL)),
  CHECK ((mail IS NULL) = (mail_bound_at IS NULL)),
  CHECK ((verified_at IS NULL) = (name IS NULL)),
  CHECK ((verified_at IS NULL) = (document_type IS NULL)),
  CHECK ((verified_at IS NULL) = (document_number IS NULL)),
  CHECK ((verified_at IS NULL) = (person_key IS NULL)),
  CHECK (bound_at IS NULL OR verified_at IS NOT NULL)
);
COMMENT ON TABLE registry.account IS 'group: account';

-- Directory: what somebody signs in with, unique over all accounts.
CREATE TABLE registry.account_handle (
  -- blind index 'phone', 'mail' or 'user-name' of the canonical form
  handle_index        bytea PRIMARY KEY CHECK (length(handle_index) = 32),
  kind                text NOT NULL CHECK (kind IN ('PHONE', 'MAIL', 'USER_NAME')),
  account_key         text NOT NULL
);
COMMENT ON TABLE registry.account_handle IS 'group: handle';

-- Directory: the one account of a person, unique over all accounts.
CREATE TABLE registry.person_account (
  person_key          bytea PRIMARY KEY CHECK (length(person_key) = 32),
  account_key         text NOT NULL,
  bound_at            timestamptz NOT NULL
);
COMMENT ON TABLE registry.person_account IS 'group: person';
