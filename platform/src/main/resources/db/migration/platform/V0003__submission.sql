-- What the person is told after the change, sealed; and a way to the old ones, which are forgotten.
ALTER TABLE platform.submission ADD COLUMN told text NOT NULL DEFAULT '';
CREATE INDEX submission_age ON platform.submission USING brin (submitted_at);
