-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who works where, what is planned for whom, what was said, written and decided.
-- docs/schema.md says of each table what it is for.

PRAGMA application_id = 0x46544E47; -- "FTNG"

CREATE TABLE book (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE workplace (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  name TEXT NOT NULL CHECK (name <> ''),
  establishment_key TEXT,
  location_code TEXT
) STRICT;
CREATE UNIQUE INDEX workplace_establishment ON workplace (establishment_key)
  WHERE establishment_key IS NOT NULL AND deleted_at IS NULL;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  name TEXT NOT NULL CHECK (name <> ''),
  workplace_id INTEGER REFERENCES workplace (id) ON DELETE SET NULL,
  profession TEXT NOT NULL CHECK (profession IN (
    'unknown', 'rn-adult', 'rn-mental-health', 'rn-learning-disability', 'rn-child',
    'nursing-associate', 'midwife', 'allied-health', 'other')),
  job_role TEXT,
  employment TEXT,
  contract_hours REAL NOT NULL CHECK (contract_hours BETWEEN 0 AND 168),
  started_on TEXT CHECK (started_on IS date (started_on)),
  registered_on TEXT CHECK (registered_on IS date (registered_on)),
  first_recorded_on TEXT CHECK (first_recorded_on IS date (first_recorded_on)),
  is_preceptor INTEGER NOT NULL CHECK (is_preceptor IN (0, 1)),
  is_lead INTEGER NOT NULL CHECK (is_lead IN (0, 1)),
  prepared_on TEXT CHECK (prepared_on IS date (prepared_on)),
  preceptee_limit INTEGER NOT NULL CHECK (preceptee_limit BETWEEN 0 AND 99),
  establishment_key TEXT,
  worker_key TEXT
) STRICT;
CREATE INDEX person_workplace ON person (workplace_id);
CREATE UNIQUE INDEX person_worker ON person (establishment_key, worker_key)
  WHERE worker_key IS NOT NULL AND deleted_at IS NULL;

CREATE TABLE programme (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  name TEXT NOT NULL CHECK (name <> ''),
  standard TEXT NOT NULL,
  standard_version TEXT NOT NULL,
  anchor TEXT NOT NULL CHECK (anchor IN ('later', 'start', 'pin')),
  months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 60),
  supernumerary_hours REAL NOT NULL CHECK (supernumerary_hours >= 0),
  preceptor_hours REAL NOT NULL CHECK (preceptor_hours >= 0)
) STRICT;

CREATE TABLE milestone (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  programme_id INTEGER NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  due_months INTEGER NOT NULL,
  due_days INTEGER NOT NULL,
  opens_days INTEGER NOT NULL CHECK (opens_days >= 0),
  late_days INTEGER NOT NULL CHECK (late_days >= 1),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
  required INTEGER NOT NULL CHECK (required IN (0, 1)),
  basis TEXT NOT NULL CHECK (basis IN ('standard', 'local')),
  agenda TEXT,
  UNIQUE (programme_id, key)
) STRICT;

CREATE TABLE cohort (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  programme_id INTEGER NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  starts_on TEXT CHECK (starts_on IS date (starts_on)),
  capacity INTEGER NOT NULL CHECK (capacity >= 0)
) STRICT;
CREATE INDEX cohort_programme ON cohort (programme_id);

CREATE TABLE enrolment (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  preceptee_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  preceptor_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
  programme_id INTEGER NOT NULL REFERENCES programme (id) ON DELETE RESTRICT,
  cohort_id INTEGER REFERENCES cohort (id) ON DELETE SET NULL,
  standard TEXT NOT NULL,
  standard_version TEXT NOT NULL,
  anchor TEXT NOT NULL CHECK (anchor IN ('later', 'start', 'pin')),
  anchor_on TEXT NOT NULL CHECK (anchor_on IS date (anchor_on)),
  state TEXT NOT NULL CHECK (state IN ('active', 'completed', 'ended')),
  completed_on TEXT CHECK (completed_on IS date (completed_on)),
  CHECK (preceptor_id <> preceptee_id)
) STRICT;
CREATE INDEX enrolment_preceptor ON enrolment (preceptor_id);
CREATE INDEX enrolment_preceptee ON enrolment (preceptee_id);
CREATE INDEX enrolment_programme ON enrolment (programme_id);
CREATE INDEX enrolment_cohort ON enrolment (cohort_id);
-- One preceptorship at a time, however often the button is pressed.
CREATE UNIQUE INDEX enrolment_active ON enrolment (preceptee_id)
  WHERE state = 'active' AND deleted_at IS NULL;

CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  opens_on TEXT CHECK (opens_on IS date (opens_on)),
  due_on TEXT CHECK (due_on IS date (due_on)),
  late_on TEXT CHECK (late_on IS date (late_on)),
  planned_on TEXT CHECK (planned_on IS date (planned_on)),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
  required INTEGER NOT NULL CHECK (required IN (0, 1)),
  agenda TEXT,
  state TEXT NOT NULL CHECK (state IN ('planned', 'booked', 'held', 'missed', 'waived')),
  UNIQUE (enrolment_id, key)
) STRICT;
CREATE INDEX meeting_open ON meeting (planned_on)
  WHERE state IN ('planned', 'booked') AND deleted_at IS NULL;

CREATE TABLE session (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  meeting_id INTEGER REFERENCES meeting (id) ON DELETE SET NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  held_on TEXT NOT NULL CHECK (held_on IS date (held_on)),
  starts_at INTEGER NOT NULL CHECK (starts_at BETWEEN -1 AND 1439),
  mode TEXT NOT NULL CHECK (mode IN ('in-person', 'phone', 'video')),
  state TEXT NOT NULL CHECK (state IN ('held', 'planned', 'missed')),
  planned_minutes INTEGER NOT NULL CHECK (planned_minutes BETWEEN 0 AND 1440),
  protected_minutes INTEGER NOT NULL CHECK (protected_minutes BETWEEN 0 AND 1440),
  actual_minutes INTEGER NOT NULL CHECK (actual_minutes BETWEEN 0 AND 1440),
  notes TEXT
) STRICT;
CREATE INDEX session_enrolment ON session (enrolment_id, held_on);
CREATE INDEX session_meeting ON session (meeting_id);
CREATE INDEX session_day ON session (held_on, starts_at);

CREATE TABLE reflection (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  session_id INTEGER REFERENCES session (id) ON DELETE SET NULL,
  model TEXT NOT NULL,
  title TEXT,
  written_on TEXT NOT NULL CHECK (written_on IS date (written_on))
) STRICT;
CREATE INDEX reflection_session ON reflection (session_id);
CREATE INDEX reflection_day ON reflection (written_on);

CREATE TABLE stage (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  reflection_id INTEGER NOT NULL REFERENCES reflection (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  body TEXT,
  revision INTEGER NOT NULL CHECK (revision >= 0),
  UNIQUE (reflection_id, key)
) STRICT;

CREATE TABLE revision (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  stage_id INTEGER NOT NULL REFERENCES stage (id) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  body TEXT,
  saved_at INTEGER NOT NULL,
  UNIQUE (stage_id, revision)
) STRICT;

CREATE TABLE prompt_use (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  prompt TEXT NOT NULL,
  reflection_id INTEGER REFERENCES reflection (id) ON DELETE CASCADE,
  verdict TEXT NOT NULL CHECK (verdict IN ('shown', 'answered', 'not-for-me')),
  used_at INTEGER NOT NULL
) STRICT;
CREATE INDEX prompt_use_reflection ON prompt_use (reflection_id);
CREATE INDEX prompt_use_latest ON prompt_use (used_at);

CREATE TABLE leaving (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  left_on TEXT NOT NULL CHECK (left_on IS date (left_on)),
  reason TEXT NOT NULL,
  event TEXT NOT NULL CHECK (event IN (
    'left-employer', 'left-workplace', 'left-profession', 'internal-move')),
  note TEXT
) STRICT;
CREATE INDEX leaving_person ON leaving (person_id);

-- What is really gone leaves its identifier, so that two books can be merged without guessing.
CREATE TABLE tombstone (
  uid TEXT PRIMARY KEY,
  was TEXT NOT NULL,
  gone_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER workplace_gone AFTER DELETE ON workplace BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'workplace', unixepoch ());
END;
CREATE TRIGGER person_gone AFTER DELETE ON person BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'person', unixepoch ());
END;
CREATE TRIGGER programme_gone AFTER DELETE ON programme BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'programme', unixepoch ());
END;
CREATE TRIGGER cohort_gone AFTER DELETE ON cohort BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'cohort', unixepoch ());
END;
CREATE TRIGGER enrolment_gone AFTER DELETE ON enrolment BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'enrolment', unixepoch ());
END;
CREATE TRIGGER session_gone AFTER DELETE ON session BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'session', unixepoch ());
END;
CREATE TRIGGER reflection_gone AFTER DELETE ON reflection BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'reflection', unixepoch ());
END;
CREATE TRIGGER leaving_gone AFTER DELETE ON leaving BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'leaving', unixepoch ());
END;

-- Emptying the trash, which is done at every start, reads no more than what is in it.
CREATE INDEX workplace_trash ON workplace (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX person_trash ON person (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX programme_trash ON programme (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX milestone_trash ON milestone (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX cohort_trash ON cohort (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX enrolment_trash ON enrolment (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX meeting_trash ON meeting (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX session_trash ON session (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX reflection_trash ON reflection (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX stage_trash ON stage (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX revision_trash ON revision (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX prompt_use_trash ON prompt_use (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX leaving_trash ON leaving (deleted_at) WHERE deleted_at IS NOT NULL;
