import { bodyKinds } from '../en/body-kinds.ts';
import { readNation } from '../phrases/read-nation.ts';
import { appearancesBefore } from './look-around.ts';
import { isBody } from './people-register.ts';
import { ofOrganisation, ofPerson, type Resolved } from './resolved.ts';
import type { Setting } from './setting.ts';

/** A noun of the same kind fits, or one that any body may be called by; no noun at all fits a company, an acronym an agency. */
function isLike(own: string | undefined, kind: string, name: string): boolean {
  if (own !== undefined) return own === kind || (own !== 'state' && (own === 'any' || kind === 'any'));
  if (readNation(name)) return false;
  return kind === 'business' || kind === 'press' || /^\p{Lu}{2,6}$/u.test(name);
}

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
    if (!one.who.proper || !isLike(own, kind, one.who.name)) continue;
    offer(ofOrganisation(one.who, 'organisation', one), one.span[0]);
    break;
  }
  for (const one of appearancesBefore(cast.personAppearances, at)) {
    if (!near(one)) break;
    const isCompany = isBody(one.who) || (kind === 'business' && one.subject && one.who.keys.length > 1);
    if (one.who.human || !isCompany || !/^(?:business|sport|charity|any)$/.test(kind)) continue;
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
        isLike(bodyKinds.get(one.noun ?? ''), kind, one.who.name),
    );
  if (said?.mention) offer({ ...said.who, rule: 'organisation', words: [said.mention] }, said.mention[0]);
  return best && { ...(best as { who: Resolved }).who, type: 'organisation' };
}
