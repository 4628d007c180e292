-- Tries of a rolling time, counted before anything is compared; the row lock serialises the count.
CREATE TABLE platform.try_budget (
  door              text        NOT NULL CHECK (door IN ('CAMPUS', 'REGISTRY', 'SUPERVISION')),
  purpose           text        NOT NULL,
  subject           text        NOT NULL,
  tried_at          timestamptz[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (door, purpose, subject)
);

-- A one-time link by which somebody sets the own password; for the very first person of a door nobody is named.
CREATE TABLE platform.invitation (
  token_hash        bytea       PRIMARY KEY,
  door              text        NOT NULL CHECK (door IN ('CAMPUS', 'REGISTRY', 'SUPERVISION')),
  invitee           text,
  invited_by        text        NOT NULL,
  invited_at        timestamptz NOT NULL,
  expires_at        timestamptz NOT NULL,
  used_at           timestamptz
);
CREATE INDEX invitation_of_invitee ON platform.invitation (door, invitee) WHERE used_at IS NULL;
