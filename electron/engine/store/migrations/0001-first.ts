/**
 * The first schema. Three kinds of tables, never mixed in one:
 * - sources: outlets, articles, originals. Written by imports and by the user; recorded in the history.
 * - the machine's: sentences, claims, keys, bands, evidence, points. Always worked out again from the sources. Rows are never deleted but
 *   turn `live = 0`, so that ids hold when a claim comes back (undo) and a judgement is never orphaned.
 * - the person's: judgements, verdicts, rationales, tags, references, report. Keyed by claim or evidence, recorded in the history.
 *
 * Sentences are offsets into articles.text (UTF-16), not copies: 8.4 KB instead of 12.3 KB an article.
 */
import type { Migration } from './migration.ts'

export const first: Migration = { version: 1, sql: `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE outlets (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, domain TEXT, kind TEXT NOT NULL DEFAULT 'unknown'
);
CREATE TABLE origins (id INTEGER PRIMARY KEY);
CREATE TABLE articles (
  id INTEGER PRIMARY KEY, outlet_id INTEGER REFERENCES outlets, title TEXT, author TEXT, published TEXT, language TEXT NOT NULL, url TEXT, agency TEXT,
  file TEXT NOT NULL, removed_at TEXT, imported_at TEXT NOT NULL, encoding TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE, bytes INTEGER NOT NULL,
  -- 0 to be read, 1 to be compared with the others, 2 settled
  stage INTEGER NOT NULL DEFAULT 0,
  origin_id INTEGER REFERENCES origins, claims INTEGER NOT NULL DEFAULT 0, calendar_errors INTEGER NOT NULL DEFAULT 0, keys_cut INTEGER NOT NULL DEFAULT 0,
  -- what the list sorts and searches by, folded
  list_key TEXT NOT NULL DEFAULT '', search_text TEXT NOT NULL DEFAULT '',
  -- long columns last: whatever stands behind them is only reached by reading through them (measured: 3x on the whole comparison)
  signature BLOB, noise TEXT NOT NULL, text TEXT NOT NULL
);
CREATE INDEX articles_list ON articles (list_key, id) WHERE removed_at IS NULL;
CREATE INDEX articles_unsettled ON articles (id) WHERE stage < 2;
CREATE INDEX articles_origin ON articles (origin_id);
CREATE INDEX articles_outlet ON articles (outlet_id) WHERE removed_at IS NULL;
CREATE TABLE originals (article_id INTEGER PRIMARY KEY REFERENCES articles, bytes BLOB NOT NULL);

CREATE TABLE sentences (
  id INTEGER PRIMARY KEY, article_id INTEGER NOT NULL REFERENCES articles, start INTEGER NOT NULL, end INTEGER NOT NULL, live INTEGER NOT NULL DEFAULT 1,
  UNIQUE (article_id, start, end)
);
CREATE TABLE points (
  id INTEGER PRIMARY KEY, type TEXT NOT NULL, live INTEGER NOT NULL DEFAULT 1, reference_id INTEGER, other_id INTEGER,
  state TEXT NOT NULL DEFAULT 'unchecked', differs TEXT, reason_kind TEXT, calendar_error INTEGER NOT NULL DEFAULT 0,
  against INTEGER NOT NULL DEFAULT 0, supporting INTEGER NOT NULL DEFAULT 0, evolved INTEGER NOT NULL DEFAULT 0, undecided INTEGER NOT NULL DEFAULT 0,
  sort_key INTEGER NOT NULL DEFAULT 0, search_text TEXT NOT NULL DEFAULT ''
);
CREATE INDEX points_list ON points (sort_key, id) WHERE live = 1;
CREATE INDEX points_conflicting ON points (sort_key, id) WHERE live = 1 AND state = 'conflicting';
CREATE INDEX points_undecided ON points (sort_key, id) WHERE live = 1 AND undecided > 0;
CREATE TABLE claims (
  id INTEGER PRIMARY KEY, article_id INTEGER NOT NULL REFERENCES articles, sentence_id INTEGER NOT NULL REFERENCES sentences, point_id INTEGER REFERENCES points,
  live INTEGER NOT NULL DEFAULT 1, type TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
  subject TEXT NOT NULL, attribute TEXT NOT NULL, attribute_text TEXT NOT NULL, value_text TEXT NOT NULL,
  speaker TEXT, event_date TEXT, checkworthiness REAL NOT NULL, calendar_error INTEGER NOT NULL,
  -- JSON: subjectKey, value, valueSpan, setting, keys, rules
  features TEXT NOT NULL
);
CREATE INDEX claims_article ON claims (article_id);
CREATE INDEX claims_point ON claims (point_id);
CREATE TABLE claim_keys (key TEXT NOT NULL, claim_id INTEGER NOT NULL, PRIMARY KEY (key, claim_id)) WITHOUT ROWID;
CREATE TABLE copy_bands (band INTEGER NOT NULL, article_id INTEGER NOT NULL, PRIMARY KEY (band, article_id)) WITHOUT ROWID;

CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  -- claim_a < claim_b, one row a pair; what a person adds has a sentence and a note instead of a second claim
  claim_a INTEGER NOT NULL REFERENCES claims, claim_b INTEGER REFERENCES claims, sentence_id INTEGER REFERENCES sentences,
  stance TEXT NOT NULL, score REAL NOT NULL, reason TEXT NOT NULL, live INTEGER NOT NULL DEFAULT 1,
  UNIQUE (claim_a, claim_b)
);
CREATE INDEX evidence_b ON evidence (claim_b);
CREATE INDEX evidence_contradicting_a ON evidence (claim_a, claim_b) WHERE live = 1 AND stance = 'contradicts';
CREATE INDEX evidence_contradicting_b ON evidence (claim_b, claim_a) WHERE live = 1 AND stance = 'contradicts';

CREATE TABLE judgements (evidence_id INTEGER PRIMARY KEY REFERENCES evidence, judgement TEXT NOT NULL, stance TEXT, note TEXT NOT NULL DEFAULT '');
CREATE TABLE verdicts (claim_id INTEGER PRIMARY KEY REFERENCES claims, step INTEGER NOT NULL);
CREATE TABLE rationales (claim_id INTEGER PRIMARY KEY REFERENCES claims, text TEXT NOT NULL);
CREATE TABLE claim_tags (tag TEXT NOT NULL, claim_id INTEGER NOT NULL REFERENCES claims, PRIMARY KEY (tag, claim_id)) WITHOUT ROWID;
CREATE INDEX claim_tags_claim ON claim_tags (claim_id);
CREATE TABLE chosen_references (claim_id INTEGER PRIMARY KEY REFERENCES claims, chosen_at TEXT NOT NULL);
CREATE TABLE report_items (claim_id INTEGER PRIMARY KEY REFERENCES claims, position INTEGER NOT NULL);
CREATE INDEX report_items_position ON report_items (position, claim_id);

CREATE TABLE history_groups (
  id INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, from_text TEXT NOT NULL, to_text TEXT NOT NULL,
  -- done, undone (can be redone), or left (undone, then something else was done)
  state TEXT NOT NULL DEFAULT 'done', claim_id INTEGER, article_id INTEGER
);
CREATE INDEX history_groups_state ON history_groups (state, id);
CREATE TABLE history (
  id INTEGER PRIMARY KEY, group_id INTEGER NOT NULL REFERENCES history_groups, table_name TEXT NOT NULL, key TEXT NOT NULL, before TEXT, after TEXT
);
CREATE INDEX history_group ON history (group_id, id);

CREATE VIRTUAL TABLE points_search USING fts5 (search_text, content = 'points', content_rowid = 'id', prefix = '2 3', tokenize = "unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE points_vocabulary USING fts5vocab ('points_search', 'row');
CREATE TRIGGER points_search_insert AFTER INSERT ON points BEGIN
  INSERT INTO points_search (rowid, search_text) VALUES (new.id, new.search_text);
END;
CREATE TRIGGER points_search_update AFTER UPDATE OF search_text ON points WHEN old.search_text IS NOT new.search_text BEGIN
  INSERT INTO points_search (points_search, rowid, search_text) VALUES ('delete', old.id, old.search_text);
  INSERT INTO points_search (rowid, search_text) VALUES (new.id, new.search_text);
END;
CREATE TRIGGER points_search_delete AFTER DELETE ON points BEGIN
  INSERT INTO points_search (points_search, rowid, search_text) VALUES ('delete', old.id, old.search_text);
END;
` }
