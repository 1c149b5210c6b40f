/** Everything that the panel draws for one claim. */
import { asc, desc, eq } from 'drizzle-orm';
import type { Database, Reader } from '#db/open.ts';
import { analysis, article, block, claim, claimVersion, place, quantity } from '#db/schema.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { currentAssignment } from '../assignment/data.ts';
import { attributionFacts, currentCheck } from '../attribution/data.ts';
import { attributionGate } from '../attribution/rules.ts';
import { standingEvidence } from '../evidence/data.ts';
import { exportsOfClaim } from '../export/corrections.ts';
import { notesOn } from '../note/data.ts';
import { outsideReviewsOf } from '../outside-review/data.ts';
import type { Result } from '../result.ts';
import { identityOf } from '../speaker/identity.ts';
import { statementById } from '../statement/data.ts';
import { currentVerdict, verdictFacts } from '../verdict/data.ts';
import { verdictGate } from '../verdict/rules.ts';
import { currentWording } from '../wording/data.ts';
import { claimantOf } from './claimant.ts';
import { historyOf } from './history.ts';
import { paragraphAround, surroundingsOf } from './paragraph.ts';
import type { ClaimDetail } from './schema.ts';

/** One claim with its place, its decisions and what they miss. Throws NotAllowed. */
export function claimDetail(
  db: Database,
  actor: Actor,
  { claimId }: { claimId: number },
): Result<{ claim: ClaimDetail }, { reason: 'not_found' }> {
  allow(actor, 'read_desk');
  const reader = db.read;
  const row = reader.select().from(claim).where(eq(claim.id, claimId)).get();
  const page = row && reader.select().from(article).where(eq(article.id, row.articleId)).get();
  if (!row || !page) return { ok: false, reason: 'not_found' };
  const statement = row.statementId === null ? null : statementById(reader, row.statementId);
  const parts = statement ? [...statement.content, statement.cue, statement.mention] : [];
  const { text, id, title, publisher, publishedAt, address, retells, withdrawn } = page;
  const paragraph = paragraphAround(
    text,
    row,
    parts.filter((part) => part !== null),
    blocksOf(reader, id),
  );
  const wide = surroundingsOf(text, paragraph);
  return {
    ok: true,
    claim: {
      ...versionParts(reader, row),
      article: { id, title, publisher, publishedAt, address, retells, withdrawn },
      paragraph: { start: paragraph.start, words: text.slice(paragraph.start, paragraph.end) },
      surroundings: { start: wide.start, words: text.slice(wide.start, wide.end) },
      statement,
      identity: statement?.speaker ? identityOf(reader, id, statement.speaker.id) : null,
      attribution: row.attribution,
      attributionCheck: currentCheck(reader, claimId),
      verdict: row.verdict,
      verdictRow: currentVerdict(reader, claimId),
      wording: currentWording(reader, claimId),
      assignment: currentAssignment(reader, claimId),
      notes: notesOn(reader, claimId),
      outsideReviews: outsideReviewsOf(reader, claimId),
      evidence: standingEvidence(reader, claimId, claimantOf(reader, row)),
      gates: gatesOf(reader, row),
      history: historyOf(reader, row),
      exports: leftIn(reader, claimId),
    },
  };
}

/** How often it left in a list, and how many of those say what no longer stands. */
function leftIn(reader: Reader, claimId: number): ClaimDetail['exports'] {
  const lists = exportsOfClaim(reader, claimId);
  return { times: lists.length, due: lists.filter(({ changes }) => changes.length > 0).length };
}

/** What each answer misses as things stand, nothing typed yet. */
function gatesOf(reader: Reader, row: typeof claim.$inferSelect): ClaimDetail['gates'] {
  const so = { ...verdictFacts(reader, row), justified: false };
  const said = attributionFacts(reader, row);
  return {
    verified: verdictGate('verified', so),
    disputed: verdictGate('disputed', so),
    unverifiable: verdictGate('unverifiable', so),
    confirmed: attributionGate('confirmed', said),
    // The correction itself can name the speaker and hold the claim.
    corrected: attributionGate('corrected', said).filter(
      (missing) => missing !== 'needs_speaker' && missing !== 'claim_outside_statement',
    ),
    not_said: attributionGate('not_said', said),
  };
}

function versionParts(reader: Reader, row: typeof claim.$inferSelect) {
  const version = reader
    .select()
    .from(claimVersion)
    .where(eq(claimVersion.claimId, row.id))
    .orderBy(desc(claimVersion.id))
    .limit(1)
    .get();
  const versionId = version?.id ?? 0;
  const quantities = reader
    .select()
    .from(quantity)
    .where(eq(quantity.versionId, versionId))
    .orderBy(asc(quantity.position))
    .all();
  const places = reader
    .select({ name: place.name, start: place.start, end: place.end })
    .from(place)
    .where(eq(place.versionId, versionId))
    .orderBy(asc(place.position))
    .all();
  return {
    id: row.id,
    versionId,
    start: row.start,
    end: row.end,
    words: row.words,
    category: row.category,
    checkWorthiness: row.checkWorthiness,
    reasons: version?.reasons ?? [],
    grounds: version?.grounds ?? null,
    origin: version?.origin ?? row.origin,
    dismissed: row.dismissed,
    quantities: quantities.map(({ versionId: _, position: __, ...rest }) => rest),
    places,
  };
}

/** Of the newest analysis: its blocks are the article's. */
function blocksOf(reader: Reader, articleId: number) {
  const newest = reader
    .select({ id: analysis.id })
    .from(analysis)
    .where(eq(analysis.articleId, articleId))
    .orderBy(desc(analysis.id))
    .limit(1)
    .get();
  if (!newest) return [];
  return reader
    .select({ start: block.start, end: block.end })
    .from(block)
    .where(eq(block.analysisId, newest.id))
    .orderBy(asc(block.start))
    .all();
}
