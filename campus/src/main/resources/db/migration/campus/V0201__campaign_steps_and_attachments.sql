-- What a campaign asks for, in order, and the papers handed out with its notice. Owned by package campaign.

ALTER TABLE campus.campaign
  ADD COLUMN steps text[] NOT NULL DEFAULT '{SUPPLEMENT,REGISTRY_CHECK,CHECKLIST,FORM}' CHECK (cardinality(steps) > 0);

CREATE INDEX extension_of_unit ON campus.campaign_extension (campaign_id, unit, unit_code, extension_id DESC);

CREATE TABLE campus.campaign_attachment (
  campaign_id         text NOT NULL REFERENCES campus.campaign,
  file_key            text NOT NULL,
  file_name           text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 120),
  size                bigint NOT NULL CHECK (size > 0),
  added_by            text NOT NULL,
  added_at            timestamptz NOT NULL,
  PRIMARY KEY (campaign_id, file_key)
);
