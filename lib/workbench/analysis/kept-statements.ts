/** The statements of one article as they stand, with every place that they ever had. */
import { asc, desc, eq } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { contentSpan, speaker, statement, statementVersion, statementVia } from '#db/schema.ts';
import { statementReading } from './reading.ts';
import type { KeptStatement } from './schema.ts';
import { saidBy } from './shown-plan.ts';

/** In no order; `isDecided` tells for statement.id whether a person decided there. */
export function keptStatements(
  reader: Reader,
  articleId: number,
  isDecided: (statementId: number) => boolean,
): KeptStatement[] {
  const ofArticle = eq(statement.articleId, articleId);
  const versions = reader
    .select({ version: statementVersion, row: statement, speaker })
    .from(statementVersion)
    .innerJoin(statement, eq(statement.id, statementVersion.statementId))
    .leftJoin(speaker, eq(speaker.id, statementVersion.speakerId))
    .where(ofArticle)
    .orderBy(desc(statementVersion.id))
    .all();
  const contents = Map.groupBy(
    reader
      .select({ span: contentSpan })
      .from(contentSpan)
      .innerJoin(statementVersion, eq(statementVersion.id, contentSpan.versionId))
      .innerJoin(statement, eq(statement.id, statementVersion.statementId))
      .where(ofArticle)
      .orderBy(asc(contentSpan.versionId), asc(contentSpan.position))
      .all(),
    ({ span }) => span.versionId,
  );
  const relays = Map.groupBy(
    reader
      .select({ via: statementVia })
      .from(statementVia)
      .innerJoin(statementVersion, eq(statementVersion.id, statementVia.versionId))
      .innerJoin(statement, eq(statement.id, statementVersion.statementId))
      .where(ofArticle)
      .orderBy(asc(statementVia.versionId), asc(statementVia.position))
      .all(),
    ({ via }) => via.versionId,
  );
  return [...Map.groupBy(versions, ({ row }) => row.id).values()].flatMap((all): KeptStatement[] => {
    const [newest] = all;
    if (!newest) return [];
    const { row, version, speaker: who } = newest;
    const content = (contents.get(version.id) ?? []).map(({ span }) => span);
    return [
      {
        id: row.id,
        versionId: version.id,
        held: row.origin === 'person' || isDecided(row.id),
        dismissed: row.dismissed,
        places: all.map((one) => (contents.get(one.version.id) ?? []).map(({ span }) => span)),
        words: saidBy(
          who?.name ?? 'unknown',
          content.map((span) => span.words),
        ),
        speakerId: version.speakerId,
        confidence: version.confidence,
        reading: statementReading({
          kind: version.kind,
          content: content.map(({ start, end }) => [start, end] as const),
          cue: spanOf(version.cueStart, version.cueEnd),
          mention: spanOf(version.mentionStart, version.mentionEnd),
          speaker: who?.name ?? 'unknown',
          via: (relays.get(version.id) ?? []).map(({ via }) => via.name),
          addressee: version.addressee,
          confidence: version.confidence,
          doubts: version.doubts,
          grounds: version.grounds,
        }),
      },
    ];
  });
}

const spanOf = (start: number | null, end: number | null) =>
  start === null || end === null ? null : ([start, end] as const);
