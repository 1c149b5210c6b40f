import type { Database } from '#db/open.ts';
import { demo } from '#lib/workbench/actor.ts';
import { checkAttribution } from '#lib/workbench/attribution/mutations.ts';
import type { AttributionCheckInput } from '#lib/workbench/claim/schema.ts';
import { linkEvidence } from '#lib/workbench/evidence/mutations.ts';
import { writeNote } from '#lib/workbench/note/mutations.ts';
import type { SourceChoice } from '#lib/workbench/source/schema.ts';
import { giveVerdict } from '#lib/workbench/verdict/mutations.ts';
import { writeWording } from '#lib/workbench/wording/mutations.ts';
import type { DemoDecision, DemoEvidence } from './decisions.ts';
import { type FoundClaim, findPlace } from './find-claim.ts';
import { requestId } from './request-id.ts';

/**
 * Links, checks, decides and writes what one demo decision names, in the order in which a person
 * would. What a person decided meanwhile stands. Throws on every other refusal.
 */
export async function decideAsDemo(
  db: Database,
  decision: DemoDecision,
  found: FoundClaim,
  articleIds: ReadonlyMap<string, number>,
): Promise<void> {
  const claimId = found.claim.id;
  const id = (...act: string[]) => requestId(decision.article, decision.words, ...act);
  const done = (act: string, result: { ok: boolean; reason?: string; missing?: readonly string[] }) => {
    if (result.ok || result.reason === 'conflict' || result.reason === 'duplicate') return;
    const why = [result.reason, ...(result.missing ?? [])].join(', ');
    throw new Error(`The demo's ${act} on "${decision.words}" was refused: ${why}`);
  };

  for (const [i, { source, purpose, stance, passage }] of (decision.evidence ?? []).entries()) {
    const input = { claimId, source: sourceOf(source, articleIds), purpose, stance, passage };
    done('evidence', await linkEvidence(db, demo, { ...input, requestId: id('evidence', `${i}`) }));
  }
  if (decision.attribution) {
    const { answer, justification } = decision.attribution;
    const correction = corrected(found, decision.attribution.correction);
    const input = { claimId, answer, justification, correction, expects: null, requestId: id('attribution') };
    done('attribution check', await checkAttribution(db, demo, input));
  }
  if (decision.verdict) {
    const input = { claimId, ...decision.verdict, expects: null, requestId: id('verdict') };
    done('verdict', await giveVerdict(db, demo, input));
  }
  if (decision.wording) {
    const input = { claimId, words: decision.wording, expects: null, requestId: id('wording') };
    done('wording', await writeWording(db, demo, input));
  }
  if (decision.note)
    done('note', await writeNote(db, demo, { claimId, words: decision.note, requestId: id('note') }));
}

function sourceOf(source: DemoEvidence['source'], articleIds: ReadonlyMap<string, number>): SourceChoice {
  if (!('article' in source)) return { choice: 'new', ...source, speaker: null, seenAt: null };
  const articleId = articleIds.get(source.article);
  if (articleId === undefined) throw new Error(`The demo has no article ${source.article}`);
  return { choice: 'article', articleId };
}

/** The statement as it stands, but for who said it and who passed it on. */
function corrected(
  { article, statement }: FoundClaim,
  change: NonNullable<DemoDecision['attribution']>['correction'],
): AttributionCheckInput['correction'] {
  if (!change) return null;
  if (!statement) throw new Error(`Nobody but the article says what ${change.speaker.name} is to have said`);
  const { versionId, kind, content, cue, addressee } = statement;
  const speaker = { choice: 'new', ...change.speaker } as const;
  const { via } = change;
  const mention = findPlace(article, change.mention);
  return { expects: versionId, statement: { kind, content, cue, mention, via, addressee, speaker } };
}
