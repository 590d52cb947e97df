-- SPDX-License-Identifier: GPL-3.0-or-later
-- The hours that an enrolment asks for are those of the day it was agreed on, whatever its programme says now.

ALTER TABLE enrolment ADD COLUMN supernumerary_hours REAL NOT NULL DEFAULT 0 CHECK (supernumerary_hours >= 0);
ALTER TABLE enrolment ADD COLUMN preceptor_hours REAL NOT NULL DEFAULT 0 CHECK (preceptor_hours >= 0);
ALTER TABLE enrolment ADD COLUMN preceptee_hours REAL NOT NULL DEFAULT 0 CHECK (preceptee_hours >= 0);

UPDATE enrolment SET (supernumerary_hours, preceptor_hours, preceptee_hours) =
  (SELECT supernumerary_hours, preceptor_hours, preceptee_hours FROM programme WHERE id = programme_id);

-- Whoever was left on an earlier version goes on with what that one asked for.
UPDATE enrolment SET
  supernumerary_hours = max (0, coalesce (json_extract (kept.document, '$.programme.supernumerary_hours'), 0)),
  preceptor_hours = max (0, coalesce (json_extract (kept.document, '$.programme.preceptor_hours'), 0)),
  preceptee_hours = max (0, coalesce (json_extract (kept.document, '$.programme.preceptee_hours'), 0))
  FROM programme_version AS kept, programme
  WHERE kept.programme_id = enrolment.programme_id AND kept.version = enrolment.programme_version
    AND kept.deleted_at IS NULL AND programme.id = enrolment.programme_id
    AND enrolment.programme_version < programme.version;
