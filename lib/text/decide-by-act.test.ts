import { describe, expect, test } from 'vitest';
import type { ClaimCategory } from '../vocabulary.ts';
import { decideByAct } from './decide-by-act.ts';
import { findQuantities } from './find-quantities.ts';
import { tagWords } from './read-words.ts';

/** The category of a main clause, in an article about war or not. */
function categoryOf(text: string, war: boolean): ClaimCategory | null {
  const span = [0, text.length] as const;
  const clause = { kind: 'main' as const, opener: null, span, words: tagWords(text, span) };
  const quantities = findQuantities(text, span, null);
  return decideByAct(clause, { quantities, war, trade: false })?.category ?? null;
}

describe('In an article about war', () => {
  test.each<[string, ClaimCategory]>([
    ['The air defences brought down 31 drones', 'weapons'],
    ['Gunners intercepted nine of twelve rockets', 'weapons'],
    ['The fleet launched six cruise missiles at dawn', 'weapons'],
    ['Another 14 drones were jammed', 'weapons'],
    ['The brigade lost two howitzers', 'weapons'],
    ['The army fired 60 shells across the river', 'weapons'],
    ['The factory now makes 300 drones a month', 'weapons'],
    ['It was the second mass attack this week', 'weapons'],
    ['The shelling killed three farmers', 'casualties'],
    ['Eleven sailors were wounded in the raid', 'casualties'],
    ['The brigade lost 90 men at the ford', 'casualties'],
    ['Four rescuers are still missing', 'casualties'],
    ['The death toll has risen to 40', 'casualties'],
    ['Medics treated 26 people for burns', 'casualties'],
    ['Its troops captured the village of Orsk Ford', 'territory'],
    ['The marines seized two islands', 'territory'],
    ['Rebels advanced four kilometres towards the river', 'territory'],
    ['The garrison withdrew from its positions', 'territory'],
    ['The town fell on Sunday', 'territory'],
    ['The ministry denied that the hill had been lost', 'territory'],
    ['The army failed to retake the bridgehead', 'territory'],
    ['Defenders repelled eleven assaults', 'territory'],
    ['Both armies swapped 120 prisoners', 'exchange'],
    ['The rebels handed over the bodies of 40 soldiers', 'exchange'],
    ['The north released 15 captives', 'exchange'],
    ['The detainees were freed at the border', 'exchange'],
    ['It was the third exchange since March', 'exchange'],
    ['The fifth swap since the two sides met', 'exchange'],
    ['The corps completed the capture of the island', 'territory'],
    ['Neither army publishes its losses', 'casualties'],
    ['The republic sent 2,000 troops to the border', 'forces'],
    ['Two battalions were deployed to the north', 'forces'],
    ['The alliance scrambled four fighter jets', 'forces'],
    ['The general staff dismissed the commander', 'forces'],
    ['The king called up 5,000 reservists', 'forces'],
    ['The envoys signed a ceasefire', 'diplomacy'],
    ['The foreign minister rejected the offer', 'diplomacy'],
    ['The two presidents met in Geneva', 'diplomacy'],
    ['Berlin has offered to host the negotiations', 'diplomacy'],
    ['The Kremlin refused to extend the truce', 'diplomacy'],
    ['Norway expelled three diplomats', 'diplomacy'],
    ['The talks collapsed on Friday', 'diplomacy'],
    ['A missile hit a block of flats', 'incident'],
    ['Debris damaged a kindergarten', 'incident'],
    ['The strike destroyed a bridge', 'incident'],
    ['A fire broke out at the depot', 'incident'],
    ['Some 4,000 families fled the valley', 'other'],
    ['Volunteers evacuated 63 residents', 'other'],
    ['The war began in 2019', 'background'],
    ['The kingdom invaded in 2021', 'background'],
  ])('%s: %s', (text, category) => expect(categoryOf(text, true)).toBe(category));
});

describe('In an article about anything else', () => {
  test.each<[string, ClaimCategory]>([
    ['The ferry ran aground off the cape', 'incident'],
    ['The storm tore the roofs off 40 houses', 'incident'],
    ['The wildfire burned 900 hectares', 'incident'],
    ['A lorry crashed into the toll gate', 'incident'],
    ['The train left the rails above the lake', 'incident'],
    ['The train was travelling at 90 mph', 'incident'],
    ['The bridge collapsed at noon', 'incident'],
    ['Police arrested two men', 'incident'],
    ['The gang stole eleven paintings', 'incident'],
    ['The airport was closed for three hours', 'incident'],
    ['An alarm sounded in the cab', 'incident'],
    ['The pump failed twice', 'incident'],
    ['The volcano erupted on Tuesday', 'incident'],
    ['The river flooded the meadows', 'incident'],
    ['The dam was undamaged', 'incident'],
    ['The avalanche killed five skiers', 'casualties'],
    ['Nine passengers were hurt', 'casualties'],
    ['She suffered burns to her face', 'casualties'],
    ['A cook died in hospital', 'casualties'],
    ['A quake that shook the coast killed 80 people', 'casualties'],
    ['No injuries were reported', 'casualties'],
    ['The council approved the plan', 'other'],
    ['The judge sentenced him to nine years', 'other'],
    ['The minister refused to resign', 'other'],
    ['The inspector warned the owners four times', 'other'],
    ['The report was published in June', 'other'],
    ['The agency published the memo', 'other'],
    ['Her lawyer asked for the file twice', 'other'],
    ['The school suspended three teachers', 'other'],
    ['The ministry promised two nurses', 'other'],
    ['Engineers restored power to 8,000 homes', 'other'],
    ['More than 6,000 people left their homes', 'other'],
    ['The trial enrolled 400 patients', 'other'],
    ['Prices rose by 4%', 'economy'],
    ['The bank cut its rate to 3%', 'economy'],
    ['The bridge cost €40 million', 'economy'],
    ['The company cut 900 jobs', 'economy'],
    ['The state fund financed the museum', 'economy'],
    ['Unemployment stood at 5%', 'economy'],
    ['The firm paid £3m for the site', 'economy'],
    ['The harvest fell by a third', 'economy'],
    ['She was born in Malmo', 'background'],
    ['The port has a population of 9,000', 'background'],
    ['Carrow, home to 3,000 people', 'background'],
    ['The company was founded in 1931', 'background'],
  ])('%s: %s', (text, category) => expect(categoryOf(text, false)).toBe(category));
});
