import { expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';

const said = (text: string) =>
  analyseArticle(text).statements.map(({ cue, content }) => [
    cue && text.slice(...cue),
    content.map((span) => text.slice(...span)).join(' … '),
  ]);

test.each([
  ['Mira Okello brushed aside the Velm plan.', [['brushed aside', 'the Velm plan']]],
  ['Mira Okello of Velm Marine pledged full cooperation.', [['pledged', 'full cooperation']]],
  ['Mira Okello proposed on Wednesday a ten-day halt.', [['proposed on Wednesday', 'a ten-day halt']]],
  [
    'Mira Okello refused to be drawn on whether the pad was legal.',
    [['refused to be drawn on', 'whether the pad was legal']],
  ],
  ['Velm Bank expects growth to slow to 2%.', [['expects', 'growth to slow to 2%']]],
  ['Mira Okello sees the rate at 2.25% by May.', [['sees', 'the rate at 2.25% by May']]],
  ['Mira Okello questioned its timing, eight days before the vote.', [['questioned', 'its timing']]],
  ['Mira Okello agrees with the Velm board.', [['agrees with', 'the Velm board']]],
  ['Mira Okello spoke warmly of the crew.', [['spoke warmly of', 'the crew']]],
  ['Mira Okello spoke out sharply against the levy.', [['spoke out sharply against', 'the levy']]],
  ['Mira Okello argued in favour of the levy.', [['argued in favour of', 'the levy']]],
  ['The council called upon the owners to repair the pier.', [['called upon', 'to repair the pier']]],
  ['The aides who praised the candidacy have left the hall.', [['praised', 'the candidacy']]],
  ['Mira Okello offered a spirited defence of the port.', [['offered', 'a spirited defence of the port']]],
  ['Half of the voters said yes.', [['said', 'yes']]],
  ['Forty percent said the same of the mayor.', [['said', 'the same of the mayor']]],
])('An act of speaking takes its object: %s', (text, expected) => expect(said(text)).toEqual(expected));

test.each([
  ['Three sailors listed as dead were found alive.'],
  ['Velm will buy 30 tugs and recall 200 reservists.'],
  ['The coastguard noticed a bulk carrier and hailed it three times.'],
  ['Mira Okello begged to differ.'],
  ['Velm has 271 pledged delegates.'],
  ['In the market of Velm, where rice now costs more, Mira Okello shrugged.'],
  ['Mira Okello saw her son at the port.'],
  ['Fishermen expect the cod to return.'],
  ['Mira Okello offered a discount on the fare.'],
  ['The port grew after repeated clashes with the board.'],
  ['Even after the growth cooled, the borrowing continued.'],
  ['Mira Okello weighed in with her support.'],
  ['The crew left, twenty minutes later shooting began.'],
])('What was done is no statement: %s', (text) => expect(said(text)).toEqual([]));

test('What had come before the saying stays in what was said', () =>
  expect(said('Mira Okello insisted she was sorry and had offered to pay for a hat.')[0]).toEqual([
    'insisted',
    'she was sorry and had offered to pay for a hat',
  ]));
