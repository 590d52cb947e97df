-- SPDX-License-Identifier: GPL-3.0-or-later
-- Full text search. The texts stay in their own tables: the index looks them up through a view,
-- whose row ids are four times the id of the row plus a number for its table.

CREATE VIEW search_text (rowid, title, body) AS
  SELECT id * 4, name, NULL FROM person WHERE deleted_at IS NULL
  UNION ALL
  SELECT id * 4 + 1, title, notes FROM session WHERE deleted_at IS NULL
  UNION ALL
  SELECT id * 4 + 2, NULL, body FROM stage WHERE deleted_at IS NULL AND body IS NOT NULL;

CREATE VIRTUAL TABLE search USING fts5 (
  title, body,
  content = 'search_text', content_rowid = 'rowid',
  tokenize = 'unicode61 remove_diacritics 2'
);

-- The old text leaves the index before the new one enters: in one trigger, because the order of
-- several is not defined.

CREATE TRIGGER person_found AFTER INSERT ON person BEGIN
  INSERT INTO search (rowid, title)
    SELECT new.id * 4, new.name WHERE new.deleted_at IS NULL;
END;
CREATE TRIGGER person_found_anew AFTER UPDATE OF name, deleted_at ON person BEGIN
  INSERT INTO search (search, rowid, title)
    SELECT 'delete', old.id * 4, old.name WHERE old.deleted_at IS NULL;
  INSERT INTO search (rowid, title)
    SELECT new.id * 4, new.name WHERE new.deleted_at IS NULL;
END;
CREATE TRIGGER person_found_no_more AFTER DELETE ON person BEGIN
  INSERT INTO search (search, rowid, title)
    SELECT 'delete', old.id * 4, old.name WHERE old.deleted_at IS NULL;
END;

CREATE TRIGGER session_found AFTER INSERT ON session BEGIN
  INSERT INTO search (rowid, title, body)
    SELECT new.id * 4 + 1, new.title, new.notes WHERE new.deleted_at IS NULL;
END;
CREATE TRIGGER session_found_anew AFTER UPDATE OF title, notes, deleted_at ON session BEGIN
  INSERT INTO search (search, rowid, title, body)
    SELECT 'delete', old.id * 4 + 1, old.title, old.notes WHERE old.deleted_at IS NULL;
  INSERT INTO search (rowid, title, body)
    SELECT new.id * 4 + 1, new.title, new.notes WHERE new.deleted_at IS NULL;
END;
CREATE TRIGGER session_found_no_more AFTER DELETE ON session BEGIN
  INSERT INTO search (search, rowid, title, body)
    SELECT 'delete', old.id * 4 + 1, old.title, old.notes WHERE old.deleted_at IS NULL;
END;

CREATE TRIGGER stage_found AFTER INSERT ON stage BEGIN
  INSERT INTO search (rowid, body)
    SELECT new.id * 4 + 2, new.body WHERE new.deleted_at IS NULL AND new.body IS NOT NULL;
END;
CREATE TRIGGER stage_found_anew AFTER UPDATE OF body, deleted_at ON stage BEGIN
  INSERT INTO search (search, rowid, body)
    SELECT 'delete', old.id * 4 + 2, old.body WHERE old.deleted_at IS NULL AND old.body IS NOT NULL;
  INSERT INTO search (rowid, body)
    SELECT new.id * 4 + 2, new.body WHERE new.deleted_at IS NULL AND new.body IS NOT NULL;
END;
CREATE TRIGGER stage_found_no_more AFTER DELETE ON stage BEGIN
  INSERT INTO search (search, rowid, body)
    SELECT 'delete', old.id * 4 + 2, old.body WHERE old.deleted_at IS NULL AND old.body IS NOT NULL;
END;

INSERT INTO search (search) VALUES ('rebuild');
