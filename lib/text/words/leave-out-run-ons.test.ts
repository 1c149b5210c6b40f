import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';

const said = 'Mira Okello said that the port of Velm was safe, and that 40 boats had left it.\n\n';
const talk =
  'good evening the harbour master says the water rose by two metres and the mayor said the warning came too late and ' +
  'that 41,000 tonnes of grain were lost she told us that the state would pay but the ministry of transport said no ' +
  'decision had been taken and a spokesman for the harbour office said the sirens worked doctor how many people came ' +
  'to you we treated 112 people in the first night the police said 11 people were missing and the coast guard says it ' +
  'will search until friday ';
/** As some recognisers write it: names and places with capitals, titles with their stop. */
const withCapitals = talk
  .replace('the mayor', 'Mayor Ida Moen')
  .replace('doctor', 'Dr. Brandt')
  .replace('the coast', 'Coast');
const speakers = (text: string) => analyseArticle(text).statements.map(({ speaker }) => speaker);

describe('Where nobody set full stops, nothing is put into a mouth, and the article around it is read', () => {
  test.each([
    ['one paragraph', `${talk}\n\n`],
    ['one with capitals', `${withCapitals}\n\n`],
    ['one so long that it is cut, and each piece of it', `${talk.repeat(12)}\n\n`],
    ['one with capitals that is cut', `${withCapitals.repeat(12)}\n\n`],
    ['one line by line', `${talk.replaceAll(' and ', '\nand ')}\n\n`],
    ['a stretch behind a sentence that ends', `It began late. ${talk}\n\n`],
    ['a short rest behind the cut', `${talk.repeat(4)}the mayor said it was so\n\n`],
  ])('%s', (_, recording) => {
    const { statements, claims } = analyseArticle(said + recording + said);
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Mira Okello', 'Mira Okello']);
    expect(claims.filter(({ statement }) => statement === null)).toEqual([]);
  });
});

describe('What has marks is read, however long', () => {
  const quoted = `We left the old harbour ${'and went on to the next one '.repeat(20)}in the end`;
  test.each([
    ['a quotation without a comma', `“${quoted},” Bo Ruis said.`, ['Bo Ruis']],
    [
      'sixty words without a comma',
      `Bo Ruis said that the water rose ${'by a metre an hour '.repeat(10)}.`,
      ['Bo Ruis'],
    ],
    [
      'turns of an interview',
      [`IDA MOEN: ${talk}`, `BO RUIS: ${talk}`, `IDA MOEN: ${talk}`, `BO RUIS: ${talk}`].join('\n\n'),
      ['IDA MOEN', 'BO RUIS', 'IDA MOEN', 'BO RUIS'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('A cut between two words tears no speaker from their words, one at a comma need not', () => {
  const boats = 'The boats that left were Anna of Velm, Mary of Orsk, '.repeat(40).slice(0, 1500);
  const crews = 'fishermen-carpenters of neighbouring settlements with ';
  test.each([
    ['between two words', `${boats}, ${crews.repeat(9).slice(0, 480)}`, []],
    ['at a comma', `${boats}, ${crews.repeat(9).slice(0, 478)},`, ['harbour office']],
  ])('%s', (_, long, expected) => {
    expect(speakers(`${long} and the harbour office said the pier was safe.`)).toEqual(expected);
  });
});
