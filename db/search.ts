/**
 * Full-text search (FTS5) over claims, statements and titles, diacritics folded. Kept by triggers
 * in the transaction that changes the words; the only SQL besides append-only.ts that knows SQLite.
 */
import type Connection from 'better-sqlite3';
import { type SQL, sql } from 'drizzle-orm';

const tokenize = `tokenize = "unicode61 remove_diacritics 2"`;

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
];

/** Creates whichever search tables and triggers are missing. */
export function createSearchTables(connection: Connection.Database): void {
  for (const statement of statements) connection.exec(statement);
}

/**
 * Turns what a person typed into an FTS5 query that cannot be a syntax error: every word quoted,
 * all of them required, the last one also as a beginning. Null where no word is in it.
 */
export function searchQuery(typed: string): string | null {
  const words =
    typed
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 32) ?? [];
  if (words.length === 0) return null;
  return words.map((word, k) => `"${word}"${k === words.length - 1 ? '*' : ''}`).join(' ');
}

/** Ids of claims whose words, whose statement's content or whose article's title match. */
export function claimsMatching(query: string): SQL {
  return sql`(
    SELECT rowid FROM claim_search WHERE claim_search MATCH ${query}
    UNION SELECT c.id FROM claim c JOIN statement s ON s.id = c.statement_id JOIN content_span p ON p.version_id = s.version_id
      WHERE p.rowid IN (SELECT rowid FROM content_search WHERE content_search MATCH ${query})
    UNION SELECT c.id FROM claim c WHERE c.article_id IN (SELECT rowid FROM article_search WHERE article_search MATCH ${query})
  )`;
}
