/** Writes one version of a statement: the row, its content spans with their words, and who relayed it. */
import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/open.ts';
import { contentSpan, statement, statementVersion, statementVia } from '#db/schema.ts';
import type { Origin } from '#lib/vocabulary.ts';
import type { Act } from '../act.ts';
import { withWords } from '../span/rules.ts';
import type { StatementContent, StatementRow } from './schema.ts';

export interface NewVersion {
  statementId: number;
  /** The version that it takes the place of; null: the first. */
  supersedes: number | null;
  /** Of the article: the spans have been checked against it. */
  text: string;
  content: Omit<StatementContent, 'speaker'>;
  speakerId: number | null;
  origin: Origin;
  confidence: number | null;
  /** Null: a person wrote it. */
  grounds: StatementRow['grounds'];
  doubts: StatementRow['doubts'];
  requestId?: string | null;
  keptBecause?: string | null;
}

/** Gives the id of the version, which then is the statement's current one. */
export function writeVersion(tx: Transaction, version: NewVersion, act: Act): number {
  const { statementId, text, content } = version;
  const cue = content.cue && withWords(text, content.cue);
  const mention = content.mention && withWords(text, content.mention);
  const { id } = tx
    .insert(statementVersion)
    .values({
      statementId,
      kind: content.kind,
      cueStart: cue?.start,
      cueEnd: cue?.end,
      cueWords: cue?.words,
      mentionStart: mention?.start,
      mentionEnd: mention?.end,
      mentionWords: mention?.words,
      speakerId: version.speakerId,
      addressee: content.addressee || null,
      confidence: version.confidence,
      grounds: version.grounds,
      doubts: version.doubts,
      origin: version.origin,
      supersedes: version.supersedes,
      requestId: version.requestId,
      keptBecause: version.keptBecause,
      ...act,
    })
    .returning({ id: statementVersion.id })
    .get();
  const spans = content.content.map((span, position) => ({
    versionId: id,
    position,
    ...withWords(text, span),
  }));
  tx.insert(contentSpan).values(spans).run();
  const via = content.via.map((name, position) => ({ versionId: id, position, name }));
  if (via.length > 0) tx.insert(statementVia).values(via).run();
  tx.update(statement).set({ versionId: id }).where(eq(statement.id, statementId)).run();
  return id;
}
