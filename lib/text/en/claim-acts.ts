import type { ClaimCategory } from '../../vocabulary.ts';
import type { NounClass } from './claim-nouns.ts';
import type { VerbClass } from './claim-verbs.ts';

/** What was done, by and to what, and the category of a claim that says so. */
export interface Act {
  verb: VerbClass;
  /** Who or what does it: the subject, or the "by" phrase of a passive. */
  by?: NounClass[];
  /** To whom or what it is done: the object, or the subject of a passive. */
  to?: NounClass[];
  /** What the clause names in any place. */
  names?: NounClass[];
  /** Things of this kind are counted. */
  counts?: 'weapon' | 'money' | 'speed' | 'people' | 'troops' | 'remains' | 'year';
  /** Only where the article is, or is not, about war or states: elsewhere people offer, refuse and send things, too. */
  war?: boolean;
  /** Only where the article is, or is not, about business. */
  trade?: boolean;
  /** Only in what is said of somebody or something in passing (who runs the line). */
  aside?: true;
  category: ClaimCategory;
}

/** The first row that fits decides. */
export const acts: readonly Act[] = [
  { verb: 'down', names: ['weapon'], category: 'weapons' },
  { verb: 'down', counts: 'weapon', category: 'weapons' },
  { verb: 'launch', counts: 'money', category: 'economy' },
  { verb: 'launch', to: ['weapon', 'barrage'], category: 'weapons' },
  { verb: 'launch', counts: 'weapon', category: 'weapons' },
  { verb: 'hit', counts: 'weapon', category: 'weapons' },
  { verb: 'ruin', to: ['weapon', 'armour'], category: 'weapons' },
  { verb: 'make', to: ['weapon'], category: 'weapons' },
  { verb: 'make', counts: 'weapon', category: 'weapons' },
  { verb: 'lose', to: ['weapon', 'armour'], category: 'weapons' },
  { verb: 'lose', to: ['troops'], category: 'casualties' },
  { verb: 'lose', counts: 'troops', category: 'casualties' },
  { verb: 'lose', counts: 'people', war: true, category: 'casualties' },
  { verb: 'lose', to: ['land'], war: true, category: 'territory' },
  { verb: 'change', by: ['toll'], category: 'casualties' },
  { verb: 'change', to: ['toll'], category: 'casualties' },
  { verb: 'begin', by: ['war'], category: 'background' },
  { verb: 'origin', category: 'background' },
  { verb: 'parley', by: ['captives'], category: 'exchange' },
  { verb: 'recover', to: ['remains', 'toll', 'people'], category: 'casualties' },
  { verb: 'career', by: ['captives'], category: 'exchange' },
  { verb: 'give', to: ['captives'], category: 'exchange' },
  { verb: 'give', to: ['remains', 'handover'], war: true, category: 'exchange' },
  { verb: 'give', counts: 'remains', war: true, category: 'exchange' },
  { verb: 'harm', category: 'casualties' },
  { verb: 'ail', to: ['people', 'troops', 'toll'], category: 'casualties' },
  { verb: 'ail', by: ['people', 'troops', 'toll'], category: 'casualties' },
  { verb: 'ail', counts: 'people', category: 'casualties' },
  { verb: 'ail', counts: 'troops', category: 'casualties' },
  { verb: 'invade', counts: 'year', category: 'background' },
  { verb: 'invade', category: 'territory' },
  { verb: 'take', to: ['people'], category: 'other' },
  { verb: 'take', to: ['land', 'gain'], war: true, category: 'territory' },
  { verb: 'hold', to: ['land', 'gain'], war: true, category: 'territory' },
  { verb: 'hold', by: ['land', 'gain', 'troops', 'fighters'], war: true, category: 'territory' },
  { verb: 'send', to: ['troops'], category: 'forces' },
  { verb: 'send', counts: 'troops', category: 'forces' },
  { verb: 'send', by: ['troops'], war: true, category: 'forces' },
  { verb: 'be', counts: 'troops', war: true, category: 'forces' },
  { verb: 'move', by: ['machine', 'building'], category: 'incident' },
  { verb: 'flee', to: ['people'], category: 'other' },
  { verb: 'flee', by: ['people'], category: 'other' },
  { verb: 'flee', counts: 'people', category: 'other' },
  { verb: 'hit', category: 'incident' },
  { verb: 'ruin', category: 'incident' },
  { verb: 'parley', to: ['parley'], category: 'diplomacy' },
  { verb: 'parley', by: ['parley'], category: 'diplomacy' },
  { verb: 'parley', by: ['statehood'], to: ['offer'], category: 'diplomacy' },
  { verb: 'talk', by: ['nation'], category: 'diplomacy' },
  { verb: 'talk', names: ['statehood', 'parley'], war: true, category: 'diplomacy' },
  { verb: 'parley', by: ['nation'], category: 'diplomacy' },
  { verb: 'parley', names: ['statehood'], war: true, category: 'diplomacy' },
  { verb: 'fund', category: 'economy' },
  { verb: 'trade', counts: 'money', category: 'economy' },
  { verb: 'trade', to: ['money'], category: 'economy' },
  { verb: 'change', to: ['price'], category: 'economy' },
  { verb: 'change', by: ['money'], category: 'economy' },
  { verb: 'change', to: ['money'], category: 'economy' },
  { verb: 'change', counts: 'money', category: 'economy' },
  { verb: 'formal', category: 'other' },
  { verb: 'befall', names: ['handover'], war: true, category: 'exchange' },
  { verb: 'befall', names: ['parley', 'meeting'], war: true, category: 'diplomacy' },
  { verb: 'befall', category: 'incident' },
  { verb: 'move', to: ['statehood'], category: 'background' },
  { verb: 'move', by: ['someone', 'people'], category: 'other' },
  { verb: 'move', war: false, category: 'incident' },
  { verb: 'police', category: 'incident' },
  { verb: 'career', aside: true, category: 'background' },
  { verb: 'procedure', to: ['toll'], category: 'casualties' },
  { verb: 'procedure', to: ['paper'], war: true, category: 'other' },
  { verb: 'procedure', counts: 'money', category: 'economy' },
  { verb: 'parley', war: false, trade: false, category: 'other' },
  { verb: 'procedure', war: false, trade: false, category: 'other' },
  { verb: 'be', to: ['standing'], category: 'background' },
];

/** What a claim without a verb of its own, or with "be" or "report", is about, by its nouns; the first that fits decides. */
export const topicsOfNouns: readonly { noun: NounClass; war?: boolean; category: ClaimCategory }[] = [
  { noun: 'handover', war: true, category: 'exchange' },
  { noun: 'standing', category: 'background' },
  { noun: 'war', category: 'background' },
  { noun: 'captives', category: 'exchange' },
  { noun: 'weapon', category: 'weapons' },
  { noun: 'gain', war: true, category: 'territory' },
  { noun: 'toll', category: 'casualties' },
  { noun: 'troops', war: true, category: 'forces' },
  { noun: 'armour', war: true, category: 'weapons' },
  { noun: 'parley', category: 'diplomacy' },
  { noun: 'money', category: 'economy' },
  { noun: 'mishap', category: 'incident' },
  { noun: 'crime', category: 'incident' },
  { noun: 'land', war: true, category: 'territory' },
  { noun: 'paper', war: false, category: 'other' },
];
