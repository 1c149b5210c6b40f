/** Files an article's speakers under those of the desk, and leaves a trace of each. */
import { and, desc, eq } from 'drizzle-orm';
import type { Reader, Transaction } from '#db/open.ts';
import { speakerFiling } from '#db/schema.ts';
import type { Act } from '../act.ts';
import { createSpeaker, learnAliases, type NewSpeaker, ofThisName } from './mutations.ts';
import { foldName, isNameOfOne } from './rules.ts';

/**
 * Gives speaker.id. Where the article's speaker was filed before, also by a person, that stands. Else it
 * is the one speaker of the same whole name, if the name is one that can tell; else a new one.
 */
export function fileSpeaker(tx: Transaction, articleId: number, wanted: NewSpeaker, act: Act): number {
  const { name } = wanted;
  const filed = currentFiling(tx, articleId, name);
  const known = filed?.speakerId ?? theOneOfThisName(tx, wanted);
  const id = known ?? createSpeaker(tx, wanted, act);
  learnAliases(tx, id, wanted, act);
  if (!filed) {
    const ground = known === undefined ? ('first_seen' as const) : ('same_name' as const);
    tx.insert(speakerFiling)
      .values({ articleId, name, folded: foldName(name), speakerId: id, ground, ...act })
      .run();
  }
  return id;
}

/** Undefined where nobody has the name, or more than one: then it is for a person to say. */
function theOneOfThisName(tx: Transaction, { name, type }: NewSpeaker): number | undefined {
  if (!isNameOfOne(name, type)) return undefined;
  const [one, other] = ofThisName(tx, name).filter(
    (known) => known.type === type || known.type === 'unknown' || type === 'unknown',
  );
  return other ? undefined : one?.id;
}

function currentFiling(reader: Reader, articleId: number, name: string) {
  return reader
    .select()
    .from(speakerFiling)
    .where(and(eq(speakerFiling.articleId, articleId), eq(speakerFiling.folded, foldName(name))))
    .orderBy(desc(speakerFiling.id))
    .limit(1)
    .get();
}
