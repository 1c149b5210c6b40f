import { bodyKinds } from './en/body-kinds.ts';
import { appearancesBefore } from './look-around.ts';
import { isBody } from './people-register.ts';
import { ofOrganisation, ofPerson, type Resolved } from './resolved.ts';
import type { Setting } from './setting.ts';

/** A noun that says no kind, or the kind that any body may be called by, fits. */
const isLike = (own: string | undefined, kind: string) =>
  own === undefined || own === kind || (own !== 'state' && (own === 'any' || kind === 'any'));

/** In sentences. */
const farthest = 12;

/**
 * Who a bare “the company”, “the carrier”, “the agency” stands for: the organisation named last before it
 * whose own noun does not say another kind; null where none was named.
 */
export function findBody(noun: string, { at, sentence, cast, spoken }: Setting): Resolved | null {
  const kind = bodyKinds.get(noun);
  if (!kind || kind === 'state') return null;
  const near = (place: { sentence: number }) => sentence.number - place.sentence <= farthest;
  let best: { who: Resolved; at: number } | null = null;
  const offer = (who: Resolved, from: number) => {
    if (!best || from > best.at) best = { who, at: from };
  };
  for (const one of appearancesBefore(cast.organisationAppearances, at)) {
    if (!near(one)) break;
    const own = bodyKinds.get(one.who.words.at(-1) ?? '');
    if (!one.who.proper || !isLike(own, kind)) continue;
    offer(ofOrganisation(one.who, 'organisation', one), one.span[0]);
    break;
  }
  for (const one of appearancesBefore(cast.personAppearances, at)) {
    if (!near(one)) break;
    if (one.who.human || !(isBody(one.who) || (kind === 'business' && one.subject))) continue;
    offer(ofPerson(one.who, 'organisation', one), one.span[0]);
    break;
  }
  const said = spoken
    .slice(-12)
    .findLast(
      (one) =>
        near(one) &&
        one.mention &&
        one.who.type === 'organisation' &&
        one.who.rule === 'new_name' &&
        isLike(bodyKinds.get(one.noun ?? ''), kind),
    );
  if (said?.mention) offer({ ...said.who, rule: 'organisation', words: [said.mention] }, said.mention[0]);
  return best && { ...(best as { who: Resolved }).who, type: 'organisation' };
}
