-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a session is about beside its notes: what was agreed, goals, opportunities, and how somebody was.

-- ---- More about a session ----

ALTER TABLE session ADD COLUMN place TEXT;
ALTER TABLE session ADD COLUMN at_night INTEGER NOT NULL DEFAULT 0 CHECK (at_night IN (0, 1));

-- -1: as long as the preceptor's.
ALTER TABLE session ADD COLUMN preceptee_planned_minutes INTEGER NOT NULL DEFAULT -1
  CHECK (preceptee_planned_minutes BETWEEN -1 AND 1440);
ALTER TABLE session ADD COLUMN preceptee_protected_minutes INTEGER NOT NULL DEFAULT -1
  CHECK (preceptee_protected_minutes BETWEEN -1 AND 1440);
ALTER TABLE session ADD COLUMN preceptee_actual_minutes INTEGER NOT NULL DEFAULT -1
  CHECK (preceptee_actual_minutes BETWEEN -1 AND 1440);

-- The timer goes on while nothing is open: it is a moment, and what had been measured before it.
ALTER TABLE session ADD COLUMN timer_started_at INTEGER;
ALTER TABLE session ADD COLUMN timer_seconds INTEGER NOT NULL DEFAULT 0 CHECK (timer_seconds >= 0);

-- The document that two people sign is the record of a session.
ALTER TABLE document ADD COLUMN session_id INTEGER REFERENCES session (id) ON DELETE SET NULL;
CREATE INDEX document_session ON document (session_id) WHERE session_id IS NOT NULL;

-- What two people have signed stays as it is; what has to be said later is a note of the document.
CREATE TRIGGER session_locked BEFORE UPDATE ON session
  WHEN EXISTS (SELECT 1 FROM document
               WHERE session_id = old.id AND state = 'signed' AND deleted_at IS NULL) AND (
    new.title IS NOT old.title OR new.notes IS NOT old.notes OR new.held_on IS NOT old.held_on OR
    new.mode IS NOT old.mode OR new.actual_minutes IS NOT old.actual_minutes OR
    new.protected_minutes IS NOT old.protected_minutes OR new.state IS NOT old.state) BEGIN
  SELECT RAISE (ABORT, 'the session is signed');
END;

-- ---- What was agreed ----

CREATE TABLE action (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  session_id INTEGER REFERENCES session (id) ON DELETE SET NULL,
  words TEXT NOT NULL CHECK (words <> ''),
  owner TEXT NOT NULL CHECK (owner IN ('preceptee', 'preceptor', 'manager', 'lead', 'other')),
  promised INTEGER NOT NULL CHECK (promised IN (0, 1)),
  agreed_on TEXT NOT NULL CHECK (agreed_on IS date (agreed_on)),
  due_on TEXT CHECK (due_on IS date (due_on)),
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
  closed_on TEXT CHECK (closed_on IS date (closed_on)),
  note TEXT,
  CHECK ((state = 'open') = (closed_on IS NULL))
) STRICT;
CREATE INDEX action_enrolment ON action (enrolment_id);
CREATE INDEX action_session ON action (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX action_open ON action (due_on) WHERE state = 'open' AND deleted_at IS NULL;
CREATE INDEX action_trash ON action (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE goal (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  words TEXT NOT NULL CHECK (words <> ''),
  support TEXT,
  set_on TEXT NOT NULL CHECK (set_on IS date (set_on)),
  due_on TEXT CHECK (due_on IS date (due_on)),
  state TEXT NOT NULL CHECK (state IN ('open', 'reached', 'set-aside')),
  closed_on TEXT CHECK (closed_on IS date (closed_on)),
  CHECK ((state = 'open') = (closed_on IS NULL))
) STRICT;
CREATE INDEX goal_enrolment ON goal (enrolment_id);
CREATE INDEX goal_open ON goal (due_on) WHERE state = 'open' AND deleted_at IS NULL;
CREATE INDEX goal_trash ON goal (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE goal_review (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  session_id INTEGER REFERENCES session (id) ON DELETE SET NULL,
  reviewed_on TEXT NOT NULL CHECK (reviewed_on IS date (reviewed_on)),
  own_rating TEXT NOT NULL CHECK (own_rating IN (
    'not-said', 'not-begun', 'beginning', 'half-way', 'nearly', 'there')),
  own_words TEXT,
  preceptor_view TEXT,
  evidence TEXT
) STRICT;
CREATE INDEX goal_review_goal ON goal_review (goal_id, reviewed_on);
CREATE INDEX goal_review_session ON goal_review (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX goal_review_trash ON goal_review (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE opportunity (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  session_id INTEGER REFERENCES session (id) ON DELETE SET NULL,
  happened_on TEXT NOT NULL CHECK (happened_on IS date (happened_on)),
  kind TEXT NOT NULL CHECK (kind IN ('offered', 'asked-for', 'obstructed')),
  what TEXT NOT NULL CHECK (what <> ''),
  obstacle TEXT,
  done TEXT,
  outcome TEXT
) STRICT;
CREATE INDEX opportunity_enrolment ON opportunity (enrolment_id, happened_on);
CREATE INDEX opportunity_session ON opportunity (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX opportunity_trash ON opportunity (deleted_at) WHERE deleted_at IS NOT NULL;

-- ---- How somebody was, in their own words ----

CREATE TABLE own_scale (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  enrolment_id INTEGER NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  low_words TEXT,
  high_words TEXT,
  steps INTEGER NOT NULL CHECK (steps BETWEEN 2 AND 10),
  ended_on TEXT CHECK (ended_on IS date (ended_on))
) STRICT;
CREATE INDEX own_scale_enrolment ON own_scale (enrolment_id);
CREATE INDEX own_scale_trash ON own_scale (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE own_scale_answer (
  id INTEGER PRIMARY KEY,
  uid TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  deleted_at INTEGER,
  own_scale_id INTEGER NOT NULL REFERENCES own_scale (id) ON DELETE CASCADE,
  session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  step INTEGER NOT NULL CHECK (step BETWEEN 0 AND 10),
  words TEXT
) STRICT;
CREATE UNIQUE INDEX own_scale_answer_one ON own_scale_answer (session_id, own_scale_id) WHERE deleted_at IS NULL;
CREATE INDEX own_scale_answer_scale ON own_scale_answer (own_scale_id);
CREATE INDEX own_scale_answer_trash ON own_scale_answer (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TRIGGER action_gone AFTER DELETE ON action BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'action', unixepoch ());
END;
CREATE TRIGGER goal_gone AFTER DELETE ON goal BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'goal', unixepoch ());
END;
CREATE TRIGGER goal_review_gone AFTER DELETE ON goal_review BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'goal_review', unixepoch ());
END;
CREATE TRIGGER opportunity_gone AFTER DELETE ON opportunity BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'opportunity', unixepoch ());
END;
CREATE TRIGGER own_scale_gone AFTER DELETE ON own_scale BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'own_scale', unixepoch ());
END;
CREATE TRIGGER own_scale_answer_gone AFTER DELETE ON own_scale_answer BEGIN
  INSERT OR IGNORE INTO tombstone VALUES (old.uid, 'own_scale_answer', unixepoch ());
END;

-- ---- What is found (see 0002-search.sql) ----

CREATE VIEW searched_action AS SELECT id, words, note FROM action WHERE deleted_at IS NULL;
CREATE VIRTUAL TABLE search_action USING fts5 (
  words, note, content = 'searched_action', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER action_found AFTER INSERT ON action BEGIN
  INSERT INTO search_action (rowid, words, note)
    SELECT new.id, new.words, new.note WHERE new.deleted_at IS NULL;
END;
CREATE TRIGGER action_found_anew AFTER UPDATE OF words, note, deleted_at ON action BEGIN
  INSERT INTO search_action (search_action, rowid, words, note)
    SELECT 'delete', old.id, old.words, old.note WHERE old.deleted_at IS NULL;
  INSERT INTO search_action (rowid, words, note)
    SELECT new.id, new.words, new.note WHERE new.deleted_at IS NULL;
END;
CREATE TRIGGER action_found_no_more AFTER DELETE ON action BEGIN
  INSERT INTO search_action (search_action, rowid, words, note)
    SELECT 'delete', old.id, old.words, old.note WHERE old.deleted_at IS NULL;
END;

CREATE VIEW searched_goal AS SELECT id, words, support FROM goal WHERE deleted_at IS NULL;
CREATE VIRTUAL TABLE search_goal USING fts5 (
  words, support, content = 'searched_goal', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER goal_found AFTER INSERT ON goal BEGIN
  INSERT INTO search_goal (rowid, words, support)
    SELECT new.id, new.words, new.support WHERE new.deleted_at IS NULL;
END;
CREATE TRIGGER goal_found_anew AFTER UPDATE OF words, support, deleted_at ON goal BEGIN
  INSERT INTO search_goal (search_goal, rowid, words, support)
    SELECT 'delete', old.id, old.words, old.support WHERE old.deleted_at IS NULL;
  INSERT INTO search_goal (rowid, words, support)
    SELECT new.id, new.words, new.support WHERE new.deleted_at IS NULL;
END;
CREATE TRIGGER goal_found_no_more AFTER DELETE ON goal BEGIN
  INSERT INTO search_goal (search_goal, rowid, words, support)
    SELECT 'delete', old.id, old.words, old.support WHERE old.deleted_at IS NULL;
END;

CREATE VIEW searched_opportunity AS SELECT id, what, done, outcome FROM opportunity WHERE deleted_at IS NULL;
CREATE VIRTUAL TABLE search_opportunity USING fts5 (
  what, done, outcome,
  content = 'searched_opportunity', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER opportunity_found AFTER INSERT ON opportunity BEGIN
  INSERT INTO search_opportunity (rowid, what, done, outcome)
    SELECT new.id, new.what, new.done, new.outcome WHERE new.deleted_at IS NULL;
END;
CREATE TRIGGER opportunity_found_anew AFTER UPDATE OF what, done, outcome, deleted_at ON opportunity BEGIN
  INSERT INTO search_opportunity (search_opportunity, rowid, what, done, outcome)
    SELECT 'delete', old.id, old.what, old.done, old.outcome WHERE old.deleted_at IS NULL;
  INSERT INTO search_opportunity (rowid, what, done, outcome)
    SELECT new.id, new.what, new.done, new.outcome WHERE new.deleted_at IS NULL;
END;
CREATE TRIGGER opportunity_found_no_more AFTER DELETE ON opportunity BEGIN
  INSERT INTO search_opportunity (search_opportunity, rowid, what, done, outcome)
    SELECT 'delete', old.id, old.what, old.done, old.outcome WHERE old.deleted_at IS NULL;
END;
