/** Reads statements. */
import { asc, desc, eq } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { contentSpan, person, speaker, statement, statementVersion, statementVia } from '#db/schema.ts';
import type { StatementRow } from './schema.ts';

/** The statement as it stands now; null: there is none of this id. */
export function statementById(reader: Reader, statementId: number): StatementRow | null {
  const newest = reader
    .select({ id: statementVersion.id })
    .from(statementVersion)
    .where(eq(statementVersion.statementId, statementId))
    .orderBy(desc(statementVersion.id))
    .limit(1)
    .get();
  return newest ? statementVersionById(reader, newest.id) : null;
}

/** What a statement said in one of its versions; null: there is none of this id. */
export function statementVersionById(reader: Reader, versionId: number): StatementRow | null {
  const row = reader
    .select({ version: statementVersion, statement, speaker })
    .from(statementVersion)
    .innerJoin(statement, eq(statement.id, statementVersion.statementId))
    .leftJoin(speaker, eq(speaker.id, statementVersion.speakerId))
    .where(eq(statementVersion.id, versionId))
    .get();
  if (!row) return null;
  const { version } = row;
  return {
    id: row.statement.id,
    articleId: row.statement.articleId,
    versionId: version.id,
    kind: version.kind,
    content: reader
      .select({ start: contentSpan.start, end: contentSpan.end, words: contentSpan.words })
      .from(contentSpan)
      .where(eq(contentSpan.versionId, version.id))
      .orderBy(asc(contentSpan.position))
      .all(),
    cue: spanOf(version.cueStart, version.cueEnd, version.cueWords),
    mention: spanOf(version.mentionStart, version.mentionEnd, version.mentionWords),
    speaker: row.speaker && {
      id: row.speaker.id,
      name: row.speaker.name,
      type: row.speaker.type,
      role: row.speaker.role,
      side: row.speaker.side,
    },
    via: reader
      .select({ name: statementVia.name })
      .from(statementVia)
      .where(eq(statementVia.versionId, version.id))
      .orderBy(asc(statementVia.position))
      .all()
      .map(({ name }) => name),
    addressee: version.addressee,
    confidence: version.confidence,
    grounds: version.grounds,
    doubts: version.doubts,
    origin: version.origin,
    dismissed: row.statement.dismissed,
  };
}

/** Who wrote a version, and when. Throws where there is none of this id. */
export function versionBy(reader: Reader, versionId: number) {
  const row = reader
    .select({ by: { id: person.id, name: person.name }, at: statementVersion.at })
    .from(statementVersion)
    .innerJoin(person, eq(person.id, statementVersion.by))
    .where(eq(statementVersion.id, versionId))
    .get();
  if (!row) throw new Error(`There is no version ${versionId} of a statement`);
  return row;
}

function spanOf(start: number | null, end: number | null, words: string | null) {
  return start === null || end === null || words === null ? null : { start, end, words };
}
