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
  /** Only where nothing listed is what it is done to. */
  alone?: true;
  /** Things of this kind are counted. */
  counts?:
    | 'weapon'
    | 'money'
    | 'share'
    | 'speed'
    | 'people'
    | 'toll'
    | 'troops'
    | 'remains'
    | 'year'
    | 'length';
  /** Only where the article is, or is not, about war or states: elsewhere people offer, refuse and send things, too. */
  war?: boolean;
  /** Only where the article is, or is not, about business. */
  trade?: boolean;
  /** Only where the article is about an accident, a disaster or a crime. */
  mishap?: true;
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
  { verb: 'ruin', by: ['weapon'], alone: true, category: 'weapons' },
  { verb: 'make', to: ['weapon'], war: true, category: 'weapons' },
  { verb: 'make', counts: 'weapon', war: true, category: 'weapons' },
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
  { verb: 'give', counts: 'money', war: false, category: 'economy' },
  { verb: 'give', to: ['captives'], category: 'exchange' },
  { verb: 'give', to: ['remains', 'handover'], war: true, category: 'exchange' },
  { verb: 'give', counts: 'remains', war: true, category: 'exchange' },
  { verb: 'harm', category: 'casualties' },
  { verb: 'break', to: ['limb'], category: 'casualties' },
  { verb: 'break', to: ['building', 'machine'], war: false, category: 'incident' },
  { verb: 'recover', names: ['verdict'], category: 'other' },
  { verb: 'change', by: ['cases'], category: 'casualties' },
  { verb: 'procedure', to: ['cases'], category: 'casualties' },
  { verb: 'ail', to: ['people', 'troops', 'toll'], category: 'casualties' },
  { verb: 'ail', by: ['people', 'troops', 'toll'], category: 'casualties' },
  { verb: 'ail', counts: 'people', category: 'casualties' },
  { verb: 'ail', counts: 'troops', category: 'casualties' },
  { verb: 'invade', counts: 'year', category: 'background' },
  { verb: 'invade', category: 'territory' },
  { verb: 'take', to: ['people'], names: ['ward'], category: 'casualties' },
  { verb: 'take', by: ['law'], category: 'incident' },
  { verb: 'take', counts: 'year', war: true, category: 'background' },
  { verb: 'take', to: ['people'], category: 'other' },
  { verb: 'take', to: ['land', 'gain'], war: true, category: 'territory' },
  { verb: 'hold', to: ['land', 'gain'], war: true, category: 'territory' },
  { verb: 'hold', by: ['mishap', 'machine'], category: 'incident' },
  { verb: 'hold', to: ['meeting', 'parley'], war: true, category: 'diplomacy' },
  { verb: 'hold', by: ['land', 'gain', 'troops', 'fighters'], war: true, category: 'territory' },
  { verb: 'shift', by: ['land'], war: true, category: 'territory' },
  { verb: 'send', to: ['troops'], category: 'forces' },
  { verb: 'send', counts: 'troops', category: 'forces' },
  { verb: 'send', by: ['troops'], war: true, category: 'forces' },
  { verb: 'be', counts: 'troops', war: true, category: 'forces' },
  { verb: 'move', by: ['troops', 'fighters'], war: true, category: 'territory' },
  { verb: 'move', by: ['weapon'], war: true, category: 'incident' },
  { verb: 'move', by: ['machine', 'building'], category: 'incident' },
  { verb: 'flee', to: ['people'], category: 'other' },
  { verb: 'flee', by: ['people'], category: 'other' },
  { verb: 'flee', counts: 'people', category: 'other' },
  { verb: 'hit', war: true, category: 'incident' },
  { verb: 'hit', to: ['building', 'machine', 'people', 'land', 'nation'], category: 'incident' },
  { verb: 'hit', by: ['mishap', 'weapon', 'machine'], category: 'incident' },
  { verb: 'ruin', category: 'incident' },
  { verb: 'parley', by: ['labour'], category: 'economy' },
  { verb: 'parley', to: ['captives', 'handover'], war: true, category: 'exchange' },
  { verb: 'change', by: ['captives'], war: true, category: 'exchange' },
  { verb: 'parley', to: ['parley'], war: true, category: 'diplomacy' },
  { verb: 'parley', by: ['parley'], war: true, category: 'diplomacy' },
  { verb: 'parley', by: ['statehood'], to: ['offer'], war: true, category: 'diplomacy' },
  { verb: 'talk', by: ['nation'], category: 'diplomacy' },
  { verb: 'talk', names: ['statehood', 'parley'], war: true, category: 'diplomacy' },
  { verb: 'parley', by: ['nation'], category: 'diplomacy' },
  { verb: 'parley', names: ['statehood'], war: true, category: 'diplomacy' },
  { verb: 'parley', counts: 'money', war: false, category: 'economy' },
  { verb: 'fund', category: 'economy' },
  { verb: 'trade', counts: 'money', category: 'economy' },
  { verb: 'trade', to: ['money'], category: 'economy' },
  { verb: 'change', to: ['price'], category: 'economy' },
  { verb: 'change', by: ['money'], category: 'economy' },
  { verb: 'change', to: ['money'], category: 'economy' },
  { verb: 'change', counts: 'money', category: 'economy' },
  { verb: 'formal', category: 'other' },
  { verb: 'occur', names: ['handover', 'captives'], war: true, category: 'exchange' },
  { verb: 'occur', names: ['parley', 'meeting'], war: true, category: 'diplomacy' },
  { verb: 'police', counts: 'money', trade: true, category: 'economy' },
  { verb: 'police', counts: 'share', trade: true, category: 'economy' },
  { verb: 'befall', to: ['building'], trade: true, category: 'economy' },
  { verb: 'befall', names: ['handover'], war: true, category: 'exchange' },
  { verb: 'befall', names: ['parley', 'meeting'], war: true, category: 'diplomacy' },
  { verb: 'disrupt', to: ['machine', 'building'], category: 'incident' },
  { verb: 'disrupt', to: ['money'], category: 'economy' },
  { verb: 'disrupt', counts: 'money', category: 'economy' },
  { verb: 'disrupt', war: false, trade: false, category: 'other' },
  { verb: 'change', by: ['weapon'], to: ['building', 'machine'], war: true, category: 'incident' },
  { verb: 'change', by: ['weapon'], war: true, category: 'weapons' },
  { verb: 'change', by: ['nature', 'mishap'], category: 'incident' },
  { verb: 'befall', by: ['firm'], to: ['building'], war: false, category: 'economy' },
  { verb: 'close', names: ['mishap', 'weapon', 'nature', 'crime'], category: 'incident' },
  { verb: 'close', to: ['service'], war: false, category: 'other' },
  { verb: 'close', by: ['service'], war: false, category: 'other' },
  { verb: 'befall', by: ['money'], category: 'economy' },
  { verb: 'befall', category: 'incident' },
  { verb: 'move', to: ['statehood'], category: 'background' },
  { verb: 'move', by: ['someone', 'people'], category: 'other' },
  { verb: 'move', mishap: true, category: 'incident' },
  { verb: 'police', category: 'incident' },
  { verb: 'career', counts: 'year', category: 'background' },
  { verb: 'career', aside: true, category: 'background' },
  { verb: 'procedure', to: ['handover', 'captives'], war: true, category: 'exchange' },
  { verb: 'procedure', to: ['toll'], category: 'casualties' },
  { verb: 'procedure', counts: 'toll', category: 'casualties' },
  { verb: 'ail', counts: 'toll', category: 'casualties' },
  { verb: 'procedure', to: ['paper'], war: true, category: 'other' },
  { verb: 'procedure', by: ['land'], to: ['land'], war: true, category: 'territory' },
  { verb: 'procedure', to: ['money'], category: 'economy' },
  { verb: 'procedure', counts: 'money', category: 'economy' },
  { verb: 'parley', war: false, trade: false, category: 'other' },
  { verb: 'procedure', war: false, trade: false, category: 'other' },
  { verb: 'stand', by: ['war', 'building', 'land', 'nature', 'machine'], category: 'background' },
  { verb: 'make', to: ['building'], counts: 'year', category: 'background' },
  { verb: 'be', counts: 'length', to: ['measure'], category: 'background' },
  { verb: 'be', to: ['state'], category: 'casualties' },
  { verb: 'be', to: ['standing'], category: 'background' },
];

/** What a claim without a verb of its own, or with "be" or "report", is about, by its nouns; the first that fits decides. */
export const topicsOfNouns: readonly { noun: NounClass; war?: boolean; category: ClaimCategory }[] = [
  { noun: 'handover', war: true, category: 'exchange' },
  { noun: 'labour', war: false, category: 'economy' },
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
