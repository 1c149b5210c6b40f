/** Statements that a person adds, and corrections of any statement. */
import { and, eq } from 'drizzle-orm';
import type { Database, Reader, Transaction } from '#db/open.ts';
import { article, statement, statementVersion } from '#db/schema.ts';
import { actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { decide } from '../decide.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { chooseSpeaker } from '../speaker/choose-speaker.ts';
import { type CorrectionResult, correctedSince, correctVersion } from './correct-version.ts';
import { statementById, statementVersionById } from './data.ts';
import { inWords, saysTheSame, statementRefusal } from './rules.ts';
import type {
  AddStatementInput,
  CorrectStatementInput,
  StatementContent,
  StatementRefusal,
} from './schema.ts';
import { writeVersion } from './write-version.ts';

export type AddStatementResult = Result<
  { statementId: number },
  | { reason: 'not_found' | 'article_withdrawn' | 'request_reused' | StatementRefusal }
  | { reason: 'duplicate'; statementId: number }
>;

export type CorrectStatementResult = CorrectionResult | { ok: false; reason: 'request_reused' };

/**
 * Adds a statement that the engine missed. A standing statement of exactly the same content spans is
 * a duplicate. Throws NotAllowed.
 */
export async function addStatement(
  db: Database,
  actor: Actor,
  input: AddStatementInput,
  now: Date = new Date(),
): Promise<AddStatementResult> {
  allow(actor, 'add_statement');
  const act = actOf(actor, now);
  return decide<AddStatementResult>(
    db,
    (tx) => {
      const before = repeated(tx, actor, input);
      if (before) return before;
      const page = tx.select().from(article).where(eq(article.id, input.articleId)).get();
      if (!page) return { ok: false, reason: 'not_found' };
      if (page.withdrawn) return { ok: false, reason: 'article_withdrawn' };
      const { speaker, ...content } = input.statement;
      const refusal = statementRefusal(page.text, content);
      if (refusal) return { ok: false, reason: refusal };
      const twin = sameContent(tx, page.id, content.content);
      if (twin) return { ok: false, reason: 'duplicate', statementId: twin };
      const chosen = chooseSpeaker(tx, speaker, act);
      if (!chosen.ok) return chosen;
      const { id } = tx
        .insert(statement)
        .values({ articleId: page.id, origin: 'person', requestId: input.requestId, ...act })
        .returning({ id: statement.id })
        .get();
      const made = {
        statementId: id,
        supersedes: null,
        text: page.text,
        content,
        speakerId: chosen.speakerId,
      };
      const byPerson = { origin: 'person', confidence: null, grounds: null, doubts: null } as const;
      writeVersion(tx, { ...made, ...byPerson }, act);
      const row = statementById(tx, id);
      appendLedger(tx, {
        act: 'statement_added',
        ...act,
        articleId: page.id,
        statementId: id,
        detail: row ? inWords(row) : {},
      });
      return { ok: true, statementId: id };
    },
    (reader) => repeated(reader, actor, input) ?? { ok: false, reason: 'request_reused' },
  );
}

/**
 * Corrects a statement without answering "Did they say it?" for any claim: its claims are asked
 * again. Refused as a conflict, with the statement as it stands, where somebody corrected it since
 * `expects`. A repeated request is answered as the first was. Throws NotAllowed.
 */
export async function correctStatement(
  db: Database,
  actor: Actor,
  input: CorrectStatementInput,
  now: Date = new Date(),
): Promise<CorrectStatementResult> {
  allow(actor, 'correct_statement');
  const act = actOf(actor, now);
  return decide<CorrectStatementResult>(
    db,
    (tx) => repeatedCorrection(tx, actor, input) ?? correctVersion(tx, input, act),
    (reader) => {
      const before = repeatedCorrection(reader, actor, input);
      if (before) return before;
      const current = statementById(reader, input.statementId);
      return current ? correctedSince(reader, input.expects, current) : { ok: false, reason: 'not_found' };
    },
  );
}

function sameContent(
  tx: Transaction,
  articleId: number,
  spans: StatementContent['content'],
): number | undefined {
  const wanted = JSON.stringify(spans.map(({ start, end }) => [start, end]));
  return tx
    .select({ id: statement.id })
    .from(statement)
    .where(and(eq(statement.articleId, articleId), eq(statement.dismissed, false)))
    .all()
    .find(({ id }) => {
      const content = statementById(tx, id)?.content ?? [];
      return JSON.stringify(content.map(({ start, end }) => [start, end])) === wanted;
    })?.id;
}

function repeated(reader: Reader, actor: Actor, input: AddStatementInput): AddStatementResult | null {
  const row = reader.select().from(statement).where(eq(statement.requestId, input.requestId)).get();
  if (!row) return null;
  const same = row.by === actor.id && row.articleId === input.articleId;
  return same ? { ok: true, statementId: row.id } : { ok: false, reason: 'request_reused' };
}

function repeatedCorrection(
  reader: Reader,
  actor: Actor,
  input: CorrectStatementInput,
): CorrectStatementResult | null {
  const row = reader
    .select()
    .from(statementVersion)
    .where(eq(statementVersion.requestId, input.requestId))
    .get();
  if (!row) return null;
  const said = statementVersionById(reader, row.id);
  const { speaker, ...content } = input.statement;
  // A new speaker is whoever the first request made of the name.
  const made = speaker.choice === 'new' ? (said?.speaker?.id ?? null) : null;
  const speakerId = speaker.choice === 'known' ? speaker.speakerId : made;
  const isMine = row.by === actor.id && row.statementId === input.statementId;
  return isMine && said && saysTheSame(said, content, speakerId)
    ? { ok: true, versionId: row.id }
    : { ok: false, reason: 'request_reused' };
}
