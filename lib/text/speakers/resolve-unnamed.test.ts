import { expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';

const speakers = (text: string) => analyseArticle(text).statements.map(({ speaker }) => speaker);

test.each([
  [
    'an official whom the sentence brings in without a name, not the one before',
    'Mira Okello, a city official, said it was safe. A Kestrian official was more cautious: the deal, the official said, is thin.',
    ['Mira Okello', 'unknown'],
  ],
  [
    'who disputes something, not the one who said it',
    'The call came late, the aide Bo Ruis said - something Ana Prill disputed, telling the Velm Courier that it was early.',
    ['Bo Ruis', 'Ana Prill'],
  ],
  [
    'a hospital of which a spokesman is heard',
    'Velm Police came. The driver was flown to St Anne’s Hospital, where a spokesman said he was safe.',
    ['St Anne’s Hospital'],
  ],
  [
    'a first name with an age',
    'Halyna, 61, who lives by the mill, said it was late. “We slept,” she said.',
    ['Halyna', 'Halyna'],
  ],
  [
    'an age alone, right after a name with a trade',
    'Bakery owner Mira Okello came. “Go,” the 44-year-old told the Courier.',
    ['Mira Okello'],
  ],
  [
    'a place that tells more of who spoke just before',
    'It will hold, thinks Oskar Lund. The Velm professor says it is strong.',
    ['Oskar Lund', 'Oskar Lund'],
  ],
  [
    'a name behind an office and its region',
    'Governor of Tula Oblast Dmitry Milov stated that wreckage had fallen.',
    ['Dmitry Milov'],
  ],
  [
    'no place behind a quoted heading',
    '‘We slept in the corridor’: Velm after the strike\n\nIt rained.',
    ['unknown'],
  ],
  [
    'people without what they did',
    'Relatives of missing sailors who had waited outside with portraits said they had been told little.',
    ['Relatives of missing sailors'],
  ],
  [
    'a nation’s ministry by its full name',
    'Russia’s Ministry of Defence said it was safe. It said that it was late.',
    ['Russian Ministry of Defence', 'Russian Ministry of Defence'],
  ],
  [
    'no party that somebody’s colleague is from',
    'A colleague of his from the same party, who left early, admitted that it was late.',
    ['unknown'],
  ],
  ['a name that a witness gave', '“Go,” a witness who gave her name as Oksana told the Courier.', ['Oksana']],
  ['no hospital without a name', 'A hospital spokeswoman said two were safe.', ['unknown']],
  ['a share of people', 'Some 52 percent of registered voters said they were tired.', ['registered voters']],
])('A speaker is %s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
