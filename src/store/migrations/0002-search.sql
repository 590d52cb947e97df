-- SPDX-License-Identifier: GPL-3.0-or-later
-- Full text search: an index for each table that has words in it. The texts stay where they are: an
-- index looks them up in a view, because what lies in the trash is not found.

CREATE VIEW searched_person AS SELECT id, name FROM person WHERE deleted_at IS NULL;
CREATE VIRTUAL TABLE search_person USING fts5 (
  name, content = 'searched_person', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIEW searched_session AS SELECT id, title, notes FROM session WHERE deleted_at IS NULL;
CREATE VIRTUAL TABLE search_session USING fts5 (
  title, notes, content = 'searched_session', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIEW searched_reflection AS SELECT id, title FROM reflection WHERE deleted_at IS NULL;
CREATE VIRTUAL TABLE search_reflection USING fts5 (
  title, content = 'searched_reflection', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIEW searched_stage AS SELECT id, body FROM stage WHERE deleted_at IS NULL;
CREATE VIRTUAL TABLE search_stage USING fts5 (
  body, content = 'searched_stage', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

-- The old text leaves an index before the new one enters: in one trigger, because the order of
-- several is not defined.

CREATE TRIGGER person_found AFTER INSERT ON person BEGIN
  INSERT INTO search_person (rowid, name)
    SELECT new.id, new.name WHERE new.deleted_at IS NULL;
END;
CREATE TRIGGER person_found_anew AFTER UPDATE OF name, deleted_at ON person BEGIN
  INSERT INTO search_person (search_person, rowid, name)
    SELECT 'delete', old.id, old.name WHERE old.deleted_at IS NULL;
  INSERT INTO search_person (rowid, name)
    SELECT new.id, new.name WHERE new.deleted_at IS NULL;
END;
CREATE TRIGGER person_found_no_more AFTER DELETE ON person BEGIN
  INSERT INTO search_person (search_person, rowid, name)
    SELECT 'delete', old.id, old.name WHERE old.deleted_at IS NULL;
END;

CREATE TRIGGER session_found AFTER INSERT ON session BEGIN
  INSERT INTO search_session (rowid, title, notes)
    SELECT new.id, new.title, new.notes WHERE new.deleted_at IS NULL;
END;
CREATE TRIGGER session_found_anew AFTER UPDATE OF title, notes, deleted_at ON session BEGIN
  INSERT INTO search_session (search_session, rowid, title, notes)
    SELECT 'delete', old.id, old.title, old.notes WHERE old.deleted_at IS NULL;
  INSERT INTO search_session (rowid, title, notes)
    SELECT new.id, new.title, new.notes WHERE new.deleted_at IS NULL;
END;
CREATE TRIGGER session_found_no_more AFTER DELETE ON session BEGIN
  INSERT INTO search_session (search_session, rowid, title, notes)
    SELECT 'delete', old.id, old.title, old.notes WHERE old.deleted_at IS NULL;
END;

CREATE TRIGGER reflection_found AFTER INSERT ON reflection BEGIN
  INSERT INTO search_reflection (rowid, title)
    SELECT new.id, new.title WHERE new.deleted_at IS NULL;
END;
CREATE TRIGGER reflection_found_anew AFTER UPDATE OF title, deleted_at ON reflection BEGIN
  INSERT INTO search_reflection (search_reflection, rowid, title)
    SELECT 'delete', old.id, old.title WHERE old.deleted_at IS NULL;
  INSERT INTO search_reflection (rowid, title)
    SELECT new.id, new.title WHERE new.deleted_at IS NULL;
END;
CREATE TRIGGER reflection_found_no_more AFTER DELETE ON reflection BEGIN
  INSERT INTO search_reflection (search_reflection, rowid, title)
    SELECT 'delete', old.id, old.title WHERE old.deleted_at IS NULL;
END;

CREATE TRIGGER stage_found AFTER INSERT ON stage BEGIN
  INSERT INTO search_stage (rowid, body)
    SELECT new.id, new.body WHERE new.deleted_at IS NULL;
END;
CREATE TRIGGER stage_found_anew AFTER UPDATE OF body, deleted_at ON stage BEGIN
  INSERT INTO search_stage (search_stage, rowid, body)
    SELECT 'delete', old.id, old.body WHERE old.deleted_at IS NULL;
  INSERT INTO search_stage (rowid, body)
    SELECT new.id, new.body WHERE new.deleted_at IS NULL;
END;
CREATE TRIGGER stage_found_no_more AFTER DELETE ON stage BEGIN
  INSERT INTO search_stage (search_stage, rowid, body)
    SELECT 'delete', old.id, old.body WHERE old.deleted_at IS NULL;
END;

INSERT INTO search_person (search_person) VALUES ('rebuild');
INSERT INTO search_session (search_session) VALUES ('rebuild');
INSERT INTO search_reflection (search_reflection) VALUES ('rebuild');
INSERT INTO search_stage (search_stage) VALUES ('rebuild');
