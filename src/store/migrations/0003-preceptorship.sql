-- SPDX-License-Identifier: GPL-3.0-or-later
-- Programmes that change, cohorts that move, and what a preceptorship leaves on paper.

-- ---- What was there already ----

ALTER TABLE person ADD COLUMN manager_id INTEGER REFERENCES person (id) ON DELETE SET NULL;
ALTER TABLE person ADD COLUMN transition TEXT NOT NULL DEFAULT 'unknown' CHECK (transition IN (
  'unknown', 'newly-registered', 'international', 'return-to-practice', 'new-role'));
ALTER TABLE person ADD COLUMN is_champion INTEGER NOT NULL DEFAULT 0 CHECK (is_champion IN (0, 1));
ALTER TABLE person ADD COLUMN is_manager INTEGER NOT NULL DEFAULT 0 CHECK (is_manager IN (0, 1));
CREATE INDEX person_manager ON person (manager_id) WHERE manager_id IS NOT NULL;

ALTER TABLE programme ADD COLUMN preceptee_hours REAL NOT NULL DEFAULT 0 CHECK (preceptee_hours >= 0);
ALTER TABLE programme ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1);
ALTER TABLE programme ADD COLUMN archived_on TEXT CHECK (archived_on IS date (archived_on));

ALTER TABLE milestone ADD COLUMN kind TEXT NOT NULL DEFAULT 'meeting' CHECK (kind IN (
  'meeting', 'initial', 'interim', 'final'));
UPDATE milestone SET kind = key WHERE key IN ('initial', 'interim', 'final');

ALTER TABLE cohort ADD COLUMN ends_on TEXT CHECK (ends_on IS date (ends_on));

ALTER TABLE enrolment ADD COLUMN programme_version INTEGER NOT NULL DEFAULT 1 CHECK (programme_version >= 1);
ALTER TABLE enrolment ADD COLUMN ends_on TEXT CHECK (ends_on IS date (ends_on));
-- The last limit of a programme is its end, as all were planned until now.
UPDATE enrolment SET ends_on = (SELECT max (due_on) FROM meeting WHERE enrolment_id = enrolment.id);

ALTER TABLE meeting ADD COLUMN kind TEXT NOT NULL DEFAULT 'meeting' CHECK (kind IN (
  'meeting', 'initial', 'interim', 'final'));
ALTER TABLE meeting ADD COLUMN standard_on TEXT CHECK (standard_on IS date (standard_on));
ALTER TABLE meeting ADD COLUMN starts_at INTEGER NOT NULL DEFAULT -1 CHECK (starts_at BETWEEN -1 AND 1439);
ALTER TABLE meeting ADD COLUMN reason TEXT;
UPDATE meeting SET standard_on = due_on;
UPDATE meeting SET kind = key WHERE key IN ('initial', 'interim', 'final');

-- ---- What a programme is made of ----

CREATE TABLE standard_profile (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  key TEXT NOT NULL CHECK (key <> ''),
  version TEXT NOT NULL CHECK (version <> ''),
  title TEXT NOT NULL CHECK (title <> ''),
  document TEXT NOT NULL CHECK (json_valid (document)),
  UNIQUE (key, version)
) STRICT;

CREATE TABLE programme_version (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  programme_id INTEGER NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
  version INTEGER NOT NULL CHECK (version >= 1),
  until_on TEXT NOT NULL CHECK (until_on IS date (until_on)),
  document TEXT NOT NULL CHECK (json_valid (document)),
  reason TEXT,
  UNIQUE (programme_id, version)
) STRICT;

CREATE TABLE programme_item (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  programme_id INTEGER NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('study-day', 'topic', 'document')),
  key TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  position INTEGER NOT NULL CHECK (position >= 0),
  due_months INTEGER NOT NULL,
  due_days INTEGER NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  required INTEGER NOT NULL CHECK (required IN (0, 1)),
  note TEXT,
  UNIQUE (programme_id, kind, key)
) STRICT;

-- ---- What becomes of an enrolment ----

CREATE TABLE enrolment_item (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('study-day', 'topic', 'document')),
  key TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  position INTEGER NOT NULL CHECK (position >= 0),
  due_on TEXT CHECK (due_on IS date (due_on)),
  done_on TEXT CHECK (done_on IS date (done_on)),
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  required INTEGER NOT NULL CHECK (required IN (0, 1)),
  note TEXT,
  UNIQUE (enrolment_id, kind, key)
) STRICT;

CREATE TABLE enrolment_pause (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  from_on TEXT NOT NULL CHECK (from_on IS date (from_on)),
  to_on TEXT CHECK (to_on IS date (to_on)),
  reason TEXT NOT NULL,
  note TEXT,
  CHECK (to_on >= from_on)
) STRICT;
CREATE INDEX enrolment_pause_of ON enrolment_pause (enrolment_id);

CREATE TABLE enrolment_extension (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  decided_on TEXT NOT NULL CHECK (decided_on IS date (decided_on)),
  ends_on TEXT NOT NULL CHECK (ends_on IS date (ends_on)),
  reason TEXT NOT NULL,
  note TEXT
) STRICT;
CREATE INDEX enrolment_extension_of ON enrolment_extension (enrolment_id);

CREATE TABLE pairing (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  preceptor_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
  kind TEXT NOT NULL CHECK (kind IN ('named', 'cover')),
  from_on TEXT NOT NULL CHECK (from_on IS date (from_on)),
  to_on TEXT CHECK (to_on IS date (to_on)),
  reason TEXT,
  note TEXT,
  CHECK (to_on >= from_on)
) STRICT;
CREATE INDEX pairing_enrolment ON pairing (enrolment_id, from_on);
CREATE INDEX pairing_preceptor ON pairing (preceptor_id);

-- Whoever supports somebody now is taken to have done so from the first day.
INSERT INTO pairing (uid, created_at, updated_at, deleted_at, enrolment_id, preceptor_id, kind, from_on, to_on)
  SELECT lower (hex (randomblob (16))), created_at, updated_at, deleted_at, id, preceptor_id, 'named', anchor_on,
         CASE WHEN completed_on >= anchor_on THEN completed_on END
  FROM enrolment WHERE preceptor_id IS NOT NULL;

CREATE TABLE move (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  enrolment_id INTEGER REFERENCES enrolment (id) ON DELETE SET NULL,
  kind TEXT NOT NULL CHECK (kind IN ('workplace', 'cohort')),
  moved_on TEXT NOT NULL CHECK (moved_on IS date (moved_on)),
  was TEXT,
  became TEXT,
  reason TEXT NOT NULL,
  note TEXT
) STRICT;
CREATE INDEX move_person ON move (person_id);
CREATE INDEX move_enrolment ON move (enrolment_id);

CREATE TABLE time_entry (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  enrolment_id INTEGER REFERENCES enrolment (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('supernumerary', 'protected-preceptor', 'protected-preceptee')),
  spent_on TEXT NOT NULL CHECK (spent_on IS date (spent_on)),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 100000),
  note TEXT
) STRICT;
CREATE INDEX time_entry_person ON time_entry (person_id, kind, spent_on);
CREATE INDEX time_entry_enrolment ON time_entry (enrolment_id);

-- ---- Paper ----

CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  enrolment_id INTEGER REFERENCES enrolment (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  form TEXT NOT NULL CHECK (form <> ''),
  form_version TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  dated_on TEXT NOT NULL CHECK (dated_on IS date (dated_on)),
  state TEXT NOT NULL CHECK (state IN ('draft', 'signed')),
  signed_at INTEGER,
  digest TEXT,
  previous_digest TEXT,
  CHECK ((state = 'signed') = (digest IS NOT NULL))
) STRICT;
CREATE INDEX document_enrolment ON document (enrolment_id);
CREATE INDEX document_person ON document (person_id);

CREATE TABLE document_field (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  body TEXT,
  revision INTEGER NOT NULL CHECK (revision >= 0),
  UNIQUE (document_id, key)
) STRICT;

CREATE TABLE document_note (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  author TEXT NOT NULL CHECK (author <> ''),
  added_at INTEGER NOT NULL,
  body TEXT NOT NULL CHECK (body <> '')
) STRICT;
CREATE INDEX document_note_of ON document_note (document_id);

CREATE TABLE document_signature (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('preceptee', 'preceptor', 'manager', 'lead')),
  person_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  signed_at INTEGER NOT NULL,
  UNIQUE (document_id, role)
) STRICT;
CREATE INDEX document_signature_person ON document_signature (person_id);

-- A signature locks: neither the words nor the signatures of a signed document change. What has to be
-- said afterwards is a note. (What is new may come in, or an archive could not be read back; the digest
-- tells whether it belongs there.)
CREATE TRIGGER document_locked BEFORE UPDATE ON document
  WHEN old.state = 'signed' AND (
    new.form <> old.form OR new.form_version <> old.form_version OR new.title <> old.title OR
    new.dated_on <> old.dated_on OR new.state <> old.state OR new.digest <> old.digest) BEGIN
  SELECT RAISE (ABORT, 'the document is signed');
END;
CREATE TRIGGER document_field_locked BEFORE UPDATE ON document_field
  WHEN (new.key <> old.key OR new.body IS NOT old.body) AND
    (SELECT state FROM document WHERE id = old.document_id) = 'signed' BEGIN
  SELECT RAISE (ABORT, 'the document is signed');
END;
CREATE TRIGGER document_signature_locked BEFORE UPDATE ON document_signature
  WHEN (new.role <> old.role OR new.name <> old.name OR new.signed_at <> old.signed_at) AND
    (SELECT state FROM document WHERE id = old.document_id) = 'signed' BEGIN
  SELECT RAISE (ABORT, 'the document is signed');
END;

-- ---- Who can meet whom ----

CREATE TABLE pair_wish (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  preceptee_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  preceptor_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  side TEXT NOT NULL CHECK (side IN ('preceptee', 'preceptor', 'lead')),
  wish TEXT NOT NULL CHECK (wish IN ('prefers', 'avoids')),
  wished_on TEXT NOT NULL CHECK (wished_on IS date (wished_on)),
  note TEXT,
  CHECK (preceptee_id <> preceptor_id)
) STRICT;
-- One wish of each side; what was wished before is in the trash.
CREATE UNIQUE INDEX pair_wish_one ON pair_wish (preceptee_id, preceptor_id, side) WHERE deleted_at IS NULL;
CREATE INDEX pair_wish_preceptee ON pair_wish (preceptee_id);
CREATE INDEX pair_wish_preceptor ON pair_wish (preceptor_id);

CREATE TABLE work_pattern (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  from_on TEXT NOT NULL CHECK (from_on IS date (from_on) AND strftime ('%w', from_on) = '1'),
  to_on TEXT CHECK (to_on IS date (to_on)),
  pattern TEXT NOT NULL CHECK (
    length (pattern) BETWEEN 7 AND 364 AND length (pattern) % 7 = 0 AND pattern NOT GLOB '*[^DNO-]*'),
  day_starts_at INTEGER NOT NULL CHECK (day_starts_at BETWEEN 0 AND 1439),
  day_ends_at INTEGER NOT NULL CHECK (day_ends_at BETWEEN 0 AND 1439),
  night_starts_at INTEGER NOT NULL CHECK (night_starts_at BETWEEN 0 AND 1439),
  night_ends_at INTEGER NOT NULL CHECK (night_ends_at BETWEEN 0 AND 1439),
  CHECK (to_on >= from_on)
) STRICT;
CREATE INDEX work_pattern_person ON work_pattern (person_id, from_on);

CREATE TABLE time_off (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('leave', 'training', 'other')),
  from_on TEXT NOT NULL CHECK (from_on IS date (from_on)),
  to_on TEXT NOT NULL CHECK (to_on IS date (to_on)),
  CHECK (to_on >= from_on)
) STRICT;
CREATE INDEX time_off_person ON time_off (person_id, from_on);

CREATE TABLE training (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  done_on TEXT CHECK (done_on IS date (done_on)),
  expires_on TEXT CHECK (expires_on IS date (expires_on)),
  prepares INTEGER NOT NULL CHECK (prepares IN (0, 1)),
  note TEXT
) STRICT;
CREATE INDEX training_person ON training (person_id);

-- ---- The organisation ----

CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  standard TEXT NOT NULL,
  rule TEXT NOT NULL,
  enrolment_id INTEGER REFERENCES enrolment (id) ON DELETE CASCADE,
  state TEXT NOT NULL CHECK (state IN ('unknown', 'met', 'not-met')),
  judged_on TEXT NOT NULL CHECK (judged_on IS date (judged_on)),
  judged_by TEXT NOT NULL,
  note TEXT
) STRICT;
CREATE INDEX evidence_enrolment ON evidence (enrolment_id);
CREATE INDEX evidence_rule ON evidence (standard, rule);

CREATE TABLE scenario (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  name TEXT NOT NULL CHECK (name <> ''),
  document TEXT NOT NULL CHECK (json_valid (document))
) STRICT;

CREATE TABLE column_mapping (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  name TEXT NOT NULL CHECK (name <> ''),
  header TEXT NOT NULL,
  document TEXT NOT NULL CHECK (json_valid (document))
) STRICT;

CREATE TABLE possible_leaver (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  noticed_on TEXT NOT NULL CHECK (noticed_on IS date (noticed_on)),
  answer TEXT NOT NULL CHECK (answer IN ('not-asked', 'still-here', 'left', 'moved')),
  answered_on TEXT CHECK (answered_on IS date (answered_on))
) STRICT;
CREATE UNIQUE INDEX possible_leaver_open ON possible_leaver (person_id)
  WHERE answer = 'not-asked' AND deleted_at IS NULL;
CREATE INDEX possible_leaver_person ON possible_leaver (person_id);

CREATE TABLE workplace_count (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  workplace_id INTEGER NOT NULL REFERENCES workplace (id) ON DELETE CASCADE,
  counted_on TEXT NOT NULL CHECK (counted_on IS date (counted_on)),
  job_role TEXT NOT NULL,
  staff INTEGER NOT NULL CHECK (staff >= -1),
  starters INTEGER NOT NULL CHECK (starters >= -1),
  leavers INTEGER NOT NULL CHECK (leavers >= -1),
  vacancies INTEGER NOT NULL CHECK (vacancies >= -1),
  UNIQUE (workplace_id, counted_on, job_role)
) STRICT;

CREATE TABLE kept_stay (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  started_year INTEGER NOT NULL,
  entry_days INTEGER NOT NULL CHECK (entry_days >= 0),
  days INTEGER NOT NULL CHECK (days >= entry_days),
  has_left INTEGER NOT NULL CHECK (has_left IN (0, 1)),
  received INTEGER NOT NULL CHECK (received IN (0, 1))
) STRICT;

-- ---- What is gone, and what is in the trash ----

CREATE TRIGGER standard_profile_gone AFTER DELETE ON standard_profile BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'standard_profile', unixepoch ());
END;
CREATE TRIGGER programme_version_gone AFTER DELETE ON programme_version BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'programme_version', unixepoch ());
END;
CREATE TRIGGER programme_item_gone AFTER DELETE ON programme_item BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'programme_item', unixepoch ());
END;
CREATE TRIGGER enrolment_item_gone AFTER DELETE ON enrolment_item BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'enrolment_item', unixepoch ());
END;
CREATE TRIGGER enrolment_pause_gone AFTER DELETE ON enrolment_pause BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'enrolment_pause', unixepoch ());
END;
CREATE TRIGGER enrolment_extension_gone AFTER DELETE ON enrolment_extension BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'enrolment_extension', unixepoch ());
END;
CREATE TRIGGER pairing_gone AFTER DELETE ON pairing BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'pairing', unixepoch ());
END;
CREATE TRIGGER move_gone AFTER DELETE ON move BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'move', unixepoch ());
END;
CREATE TRIGGER time_entry_gone AFTER DELETE ON time_entry BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'time_entry', unixepoch ());
END;
CREATE TRIGGER document_gone AFTER DELETE ON document BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'document', unixepoch ());
END;
CREATE TRIGGER pair_wish_gone AFTER DELETE ON pair_wish BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'pair_wish', unixepoch ());
END;
CREATE TRIGGER work_pattern_gone AFTER DELETE ON work_pattern BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'work_pattern', unixepoch ());
END;
CREATE TRIGGER time_off_gone AFTER DELETE ON time_off BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'time_off', unixepoch ());
END;
CREATE TRIGGER training_gone AFTER DELETE ON training BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'training', unixepoch ());
END;
CREATE TRIGGER evidence_gone AFTER DELETE ON evidence BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'evidence', unixepoch ());
END;
CREATE TRIGGER scenario_gone AFTER DELETE ON scenario BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'scenario', unixepoch ());
END;
CREATE TRIGGER column_mapping_gone AFTER DELETE ON column_mapping BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'column_mapping', unixepoch ());
END;

CREATE INDEX standard_profile_trash ON standard_profile (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX programme_version_trash ON programme_version (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX programme_item_trash ON programme_item (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX enrolment_item_trash ON enrolment_item (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX enrolment_pause_trash ON enrolment_pause (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX enrolment_extension_trash ON enrolment_extension (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX pairing_trash ON pairing (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX move_trash ON move (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX time_entry_trash ON time_entry (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX document_trash ON document (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX document_field_trash ON document_field (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX document_note_trash ON document_note (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX document_signature_trash ON document_signature (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX pair_wish_trash ON pair_wish (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX work_pattern_trash ON work_pattern (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX time_off_trash ON time_off (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX training_trash ON training (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX evidence_trash ON evidence (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX scenario_trash ON scenario (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX column_mapping_trash ON column_mapping (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX possible_leaver_trash ON possible_leaver (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX workplace_count_trash ON workplace_count (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX kept_stay_trash ON kept_stay (deleted_at) WHERE deleted_at IS NOT NULL;
