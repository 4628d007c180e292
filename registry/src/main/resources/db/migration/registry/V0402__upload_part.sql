-- The received file in parts of 4 MB, sealed at 'registry.upload_part.content|' || institution_code || '|' || upload_id
-- || '|' || part, so that it is never in memory as a whole; deleted when it is taken over or given up.
CREATE TABLE registry.upload_part (
  institution_code    text NOT NULL,
  upload_id           text NOT NULL,
  part                int  NOT NULL,
  content             bytea NOT NULL,
  PRIMARY KEY (institution_code, upload_id, part),
  FOREIGN KEY (institution_code, upload_id) REFERENCES registry.upload ON DELETE CASCADE
);
ALTER TABLE registry.upload_part ALTER COLUMN content SET STORAGE EXTERNAL;
COMMENT ON TABLE registry.upload_part IS 'group: institution';

-- A file sealed as a whole cannot be cut into parts here. What was checked is staged and needs its file no more.
UPDATE registry.upload
   SET state = 'REFUSED', refusal = '系统升级时这个文件还没有校验。请重新上传。', finished_at = now()
 WHERE state = 'WAITING';
DELETE FROM platform.stored_file WHERE file_key IN (SELECT file_key FROM registry.upload);
ALTER TABLE registry.upload DROP COLUMN file_key;
