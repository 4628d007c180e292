-- Messages to students (收件箱). Owned by package inbox. Group account: distributed by account_key.

CREATE TABLE registry.inbox_message (
  account_key         text NOT NULL,
  message_key         text NOT NULL,
  title               text NOT NULL CHECK (title <> ''),
  body                text NOT NULL,
  -- a page of this door where the message is answered
  link                text CHECK (link LIKE '/registry%'),
  link_label          text,
  sent_at             timestamptz NOT NULL,
  read_at             timestamptz,
  PRIMARY KEY (account_key, message_key),
  CHECK ((link IS NULL) = (link_label IS NULL))
);
CREATE INDEX inbox_latest ON registry.inbox_message (account_key, sent_at DESC, message_key DESC);
CREATE INDEX inbox_unread ON registry.inbox_message (account_key) WHERE read_at IS NULL;
COMMENT ON TABLE registry.inbox_message IS 'group: account';
