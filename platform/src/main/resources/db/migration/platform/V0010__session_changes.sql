-- When a session, or something about its person, was last changed: what every server looks for each two seconds, so
-- that it need not ask for a session at each request.
ALTER TABLE platform.session ADD COLUMN changed_at timestamptz;
CREATE INDEX session_changed ON platform.session (changed_at) WHERE changed_at IS NOT NULL;
