-- Whoever fills the staging tells the planner what is there. Only the owner may do so before PostgreSQL 17, so the
-- owner lends this one deed, on every version alike; the side's role keeps to reading and writing.
CREATE FUNCTION campus.analyse_roster_staging() RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  ANALYZE campus.roster_row (import_id, unit, student_number, examinee_number, document_index), campus.roster_unit;
END $$;
REVOKE ALL ON FUNCTION campus.analyse_roster_staging() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION campus.analyse_roster_staging() TO xueji_campus;

DO $$
BEGIN
  IF current_setting('server_version_num')::int >= 170000 THEN
    EXECUTE 'REVOKE MAINTAIN ON campus.roster_row, campus.roster_unit FROM xueji_campus';
  END IF;
END $$;
