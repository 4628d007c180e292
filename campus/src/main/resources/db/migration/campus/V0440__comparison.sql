-- Differences between campus and registry that are known and excused until a date (学籍异动待上报). Owned by package
-- comparison. The date passes by itself: nothing has to be cleared.
CREATE TABLE campus.comparison_excuse (
  student_number      text NOT NULL REFERENCES campus.student ON DELETE CASCADE,
  field               text NOT NULL,
  until               date NOT NULL,
  reason              text NOT NULL CHECK (length(trim(reason)) >= 2),
  excused_by          text NOT NULL,
  excused_at          timestamptz NOT NULL,
  PRIMARY KEY (student_number, field)
);
