-- Institutions and their officers. Owned by package institution. Reference data: small, written rarely.
COMMENT ON SCHEMA registry IS 'national side';

CREATE TABLE registry.institution (
  institution_code    text PRIMARY KEY CHECK (institution_code ~ '^[0-9]{5}$'),
  identifier          text NOT NULL UNIQUE CHECK (identifier ~ '^[0-9]{10}$'),
  name                text NOT NULL UNIQUE,
  province_code       text NOT NULL CHECK (province_code ~ '^[0-9]{2}$')
);
COMMENT ON TABLE registry.institution IS 'group: reference';

CREATE TABLE registry.officer (
  officer_number      text PRIMARY KEY,
  name                text NOT NULL,
  role                text NOT NULL CHECK (role IN ('MINISTRY', 'PROVINCE', 'INSTITUTION', 'HELP_DESK', 'SYSTEM', 'SECURITY', 'AUDITOR')),
  institution_code    text REFERENCES registry.institution,
  province_code       text,
  disabled_at         timestamptz,
  CHECK (role <> 'INSTITUTION' OR institution_code IS NOT NULL),
  CHECK (role <> 'PROVINCE' OR province_code IS NOT NULL)
);
COMMENT ON TABLE registry.officer IS 'group: reference';
