/** For tests: the example desk after a working day, with every kind of decision on it. */
import { randomUUID } from 'node:crypto';
import type { Database, Transaction } from '#db/open.ts';
import { capture, outsideReview, template } from '#db/schema.ts';
import type { Write } from '#db/write-queue.ts';
import { type Actor, terminal } from './actor.ts';
import { importArticle, withdrawArticle } from './article/mutations.ts';
import { assignClaim } from './assignment/mutations.ts';
import { checkAttribution } from './attribution/mutations.ts';
import { claimDetail } from './claim/data.ts';
import { addClaim, correctClaim } from './claim/mutations.ts';
import { dismiss } from './dismissal/mutations.ts';
import { changeEvidence, linkEvidence } from './evidence/mutations.ts';
import { ana, bo, exampleDesk, placeOf } from './example-desk.ts';
import { writeNote } from './note/mutations.ts';
import { addStatement } from './statement/mutations.ts';
import { undo } from './undo/mutations.ts';
import { giveVerdict } from './verdict/mutations.ts';
import { writeWording } from './wording/mutations.ts';

type DecidedDesk = Awaited<ReturnType<typeof exampleDesk>>;

/** Claim `hall` is verified, `shot` confirmed and unverifiable, `where` corrected, `lost` dismissed and back. */
export async function decidedDesk(): Promise<DecidedDesk> {
  const desk = await exampleDesk();
  await neighbours(desk);
  await decisions({ ...desk, db: strict(desk.db) });
  return desk;
}

/** Throws where a write leaves a row that its own ledger lines do not cover. */
function strict(db: Database): Database {
  const uncovered = (tx: Transaction) =>
    tx.$client.prepare('SELECT name FROM temp.written_row').pluck().all() as string[];
  const write: Write = async (work) => {
    const outcome = await db.write(work);
    const left = await db.write(uncovered);
    if (left.length > 0) throw new Error(`No line of the ledger covers ${left.join(', ')}`);
    return outcome;
  };
  return { ...db, write };
}

/** What else came in: an article that stays, one that was withdrawn, rows that no function of ours writes yet. */
async function neighbours({ db, claims }: DecidedDesk): Promise<void> {
  const at = '2026-03-01T08:30:00.000Z';
  const by = bo.id;
  await db.write((tx) => {
    const page = { asked: 'https://a.example', address: 'https://a.example', status: 200, headers: [] };
    tx.insert(capture)
      .values({ ...page, bytes: Buffer.from('<p>'), sha256: 'of a page', by, at })
      .run();
    tx.insert(outsideReview).values({ claimId: claims.shot, rating: 'Half true', given: '{}', by, at }).run();
    const own = { name: 'List', format: 'markdown' as const, bytes: Buffer.from('# List'), sha256: 'of it' };
    tx.insert(template)
      .values({ ...own, by, at })
      .run();
  });
  const bring = async (text: string) => {
    const details = { publisher: 'Town Register' };
    const bytes = Buffer.from(text);
    return must(
      await importArticle(db, terminal, { bytes, fileName: null, mediaType: 'text/plain', details }),
    );
  };
  await bring('Register\n\nThe clerk, Ida Moen, said that 12 boats had been damaged in Vardø.');
  const { articleId } = await bring('Old register\n\nThe clerk said on Monday that 40 boats had sunk.');
  must(await withdrawArticle(db, terminal, { articleId, reason: 'Superseded by the register itself' }));
}

async function decisions({ db, articleId, claims, statements }: DecidedDesk): Promise<void> {
  const verified = await verify(db, claims.hall, ana);
  must(
    await changeEvidence(db, bo, {
      evidenceId: verified.evidenceId,
      purpose: 'so',
      stance: 'supports',
      passage: 'built in 1902',
      withdrawn: false,
      requestId: randomUUID(),
    }),
  );
  const words = 'The town hall was built in 1902.';
  must(await writeWording(db, ana, { claimId: claims.hall, words, expects: null, requestId: randomUUID() }));
  must(await writeNote(db, bo, { claimId: claims.hall, words: 'Ask the archive', requestId: randomUUID() }));
  const shot = { claimId: claims.shot, expects: null };
  must(await assignClaim(db, bo, { ...shot, assigneeId: ana.id, requestId: randomUUID() }));
  must(await checkAttribution(db, ana, { ...shot, answer: 'confirmed', requestId: randomUUID() }));
  const tried = { ...shot, verdict: 'unverifiable' as const, justification: 'Nobody answered' };
  const given = must(await giveVerdict(db, ana, { ...tried, requestId: randomUUID() }));
  const takenBack = { kind: 'verdict' as const, decisionId: given.decisionId, evenSo: false };
  must(await undo(db, ana, { ...takenBack, requestId: randomUUID() }));
  const place = placeOf('shot down 40 drones over Zelenivka');
  const where = must(claimDetail(db, ana, { claimId: claims.where })).claim;
  const { id: claimId, versionId: expects } = where;
  const corrected = { claimId, expects, span: place, category: 'weapons' as const };
  must(await correctClaim(db, ana, { ...corrected, statementId: statements.shot, requestId: randomUUID() }));
  for (const dismissed of [true, false]) {
    const target = { kind: 'claim' as const, id: claims.lost };
    must(await dismiss(db, ana, { target, dismissed, reason: null, requestId: randomUUID() }));
  }
  const said = must(
    await addStatement(db, ana, {
      articleId,
      statement: {
        kind: 'indirect',
        content: [placeOf('stands since 1902')],
        cue: null,
        mention: null,
        speaker: { choice: 'new', name: 'Town hall', type: 'organisation' },
        via: ['a radio'],
        addressee: null,
      },
      requestId: randomUUID(),
    }),
  );
  const added = { articleId, statementId: said.statementId, span: placeOf('since 1902') };
  must(await addClaim(db, ana, { ...added, category: 'background', requestId: randomUUID() }));
}

/** Links a source that supports the claim and answers "verified". */
export async function verify(db: DecidedDesk['db'], claimId: number, who: Actor) {
  const source = {
    choice: 'new' as const,
    address: 'https://archive.example/hall',
    title: 'Building register',
    publisher: 'Archive',
    speaker: null,
    seenAt: null,
  };
  const evidence = { claimId, source, purpose: 'so' as const, stance: 'supports' as const, passage: null };
  const { evidenceId } = must(await linkEvidence(db, who, { ...evidence, requestId: randomUUID() }));
  const expects = must(claimDetail(db, who, { claimId })).claim.verdictRow?.id ?? null;
  const verdict = { claimId, verdict: 'verified' as const, expects };
  const { decisionId } = must(await giveVerdict(db, who, { ...verdict, requestId: randomUUID() }));
  return { evidenceId, decisionId };
}

function must<Outcome extends { ok: boolean }>(result: Outcome): Extract<Outcome, { ok: true }> {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result as Extract<Outcome, { ok: true }>;
}
