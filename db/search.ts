/**
 * Full-text search (FTS5) over claims, statements, titles and speakers, diacritics folded. Kept by triggers
 * in the transaction that changes the words; the only SQL besides append-only.ts that knows SQLite.
 */
import type Connection from 'better-sqlite3';
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

const tokenize = `tokenize = "unicode61 remove_diacritics 2"`;

/** Every full-text index, named for the words that it finds. */
export const searchTables = ['claim_search', 'content_search', 'article_search', 'speaker_search'] as const;

const statements = [
  `CREATE VIRTUAL TABLE IF NOT EXISTS claim_search USING fts5(words, content='claim', content_rowid='id', ${tokenize})`,
  `CREATE TRIGGER IF NOT EXISTS claim_search_insert AFTER INSERT ON claim BEGIN
     INSERT INTO claim_search(rowid, words) VALUES (new.id, new.words); END`,
  `CREATE TRIGGER IF NOT EXISTS claim_search_update AFTER UPDATE OF words ON claim BEGIN
     INSERT INTO claim_search(claim_search, rowid, words) VALUES ('delete', old.id, old.words);
     INSERT INTO claim_search(rowid, words) VALUES (new.id, new.words); END`,
  `CREATE VIRTUAL TABLE IF NOT EXISTS content_search USING fts5(words, content='content_span', content_rowid='rowid', ${tokenize})`,
  `CREATE TRIGGER IF NOT EXISTS content_search_insert AFTER INSERT ON content_span BEGIN
     INSERT INTO content_search(rowid, words) VALUES (new.rowid, new.words); END`,
  `CREATE VIRTUAL TABLE IF NOT EXISTS article_search USING fts5(title, content='article', content_rowid='id', ${tokenize})`,
  `CREATE TRIGGER IF NOT EXISTS article_search_insert AFTER INSERT ON article BEGIN
     INSERT INTO article_search(rowid, title) VALUES (new.id, new.title); END`,
  `CREATE TRIGGER IF NOT EXISTS article_search_update AFTER UPDATE OF title ON article BEGIN
     INSERT INTO article_search(article_search, rowid, title) VALUES ('delete', old.id, old.title);
     INSERT INTO article_search(rowid, title) VALUES (new.id, new.title); END`,
  `CREATE VIRTUAL TABLE IF NOT EXISTS speaker_search USING fts5(name, content='speaker', content_rowid='id', ${tokenize})`,
  `CREATE TRIGGER IF NOT EXISTS speaker_search_insert AFTER INSERT ON speaker BEGIN
     INSERT INTO speaker_search(rowid, name) VALUES (new.id, new.name); END`,
  `CREATE TRIGGER IF NOT EXISTS speaker_search_update AFTER UPDATE OF name ON speaker BEGIN
     INSERT INTO speaker_search(speaker_search, rowid, name) VALUES ('delete', old.id, old.name);
     INSERT INTO speaker_search(rowid, name) VALUES (new.id, new.name); END`,
];

/** Creates whichever search tables and triggers are missing. */
export function createSearchTables(connection: Connection.Database): void {
  for (const statement of statements) connection.exec(statement);
}

/**
 * Turns what a person typed into FTS5 terms that cannot be a syntax error: every word quoted, the
 * last one also as a beginning. Empty where no word is in it; at most 16 words count.
 */
export function searchTerms(typed: string): string[] {
  const words =
    typed
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 16) ?? [];
  return words.map((word, k) => `"${word}"${k === words.length - 1 ? '*' : ''}`);
}

/** The term stands in the claim's words, its statement's content, its article's title or its speaker's name. */
export function claimMatches(claimId: SQLWrapper, term: string): SQL {
  return sql`${claimId} IN (
    SELECT rowid FROM claim_search WHERE claim_search MATCH ${term}
    UNION ALL SELECT c.id FROM claim c JOIN statement s ON s.id = c.statement_id JOIN content_span p ON p.version_id = s.version_id
      WHERE p.rowid IN (SELECT rowid FROM content_search WHERE content_search MATCH ${term})
    UNION ALL SELECT c.id FROM claim c WHERE c.article_id IN (SELECT rowid FROM article_search WHERE article_search MATCH ${term})
    UNION ALL SELECT c.id FROM claim c WHERE c.speaker_id IN (SELECT rowid FROM speaker_search WHERE speaker_search MATCH ${term}))`;
}
