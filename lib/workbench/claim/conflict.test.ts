import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Change,
  compareSides,
  conflictFields,
  type FieldValue,
  isAgreed,
  type Side,
} from './conflict.ts';
import { claimSide, contentSide, statementSide, verdictSide } from './conflict-sides.ts';

const place = (is: string, words: string) => [{ is, words }];

test.each([
  ['nobody changed it', 'No reply', 'No reply', 'No reply', 'none'],
  ['they did', 'No reply', 'Two calls', 'No reply', 'theirs'],
  ['I did', 'No reply', 'No reply', 'Two calls', 'mine'],
  ['both did, to the same', 'No reply', 'Two calls', 'Two calls', 'alike'],
  ['both did, to something else', 'No reply', 'Two calls', 'Asked the port', 'both'],
  ['they took it away', 'No reply', null, 'No reply', 'theirs'],
  ['no words are nothing', null, '', null, 'none'],
  ['no parts are nothing', null, [], null, 'none'],
  [
    'the same words in another place',
    place('0-3', 'war'),
    place('9-12', 'war'),
    place('0-3', 'war'),
    'theirs',
  ],
  [
    'another name of the same person',
    place('ana', 'Ana'),
    place('ana', 'Ana P.'),
    place('ana', 'Ana'),
    'none',
  ],
] as [string, FieldValue, FieldValue, FieldValue, Change][])(
  'Where %s, base %j, theirs %j and mine %j give "%s"',
  (_, base, theirs, mine, change) => {
    const [field] = compareSides({
      base: { justification: base },
      theirs: { justification: theirs },
      mine: { justification: mine },
    });
    expect(field).toEqual({ field: 'justification', base, theirs, mine, change });
  },
);

const value: fc.Arbitrary<FieldValue> = fc.oneof(
  fc.constantFrom('', 'one', 'other'),
  fc.constant(null),
  fc.array(fc.constantFrom({ is: '1', words: 'one' }, { is: '2', words: 'other' }), { maxLength: 2 }),
);
const side: fc.Arbitrary<Side> = fc
  .array(fc.tuple(fc.constantFrom(...conflictFields), value))
  .map((fields) => Object.fromEntries(fields));
const known = fc.record({ base: side, theirs: side, mine: side });
const mirrored: Record<Change, Change> = {
  none: 'none',
  alike: 'alike',
  both: 'both',
  theirs: 'mine',
  mine: 'theirs',
};

test('Every field of a side is compared once, in the order of the list, with the values as they came', () => {
  fc.assert(
    fc.property(known, (sides) => {
      const fields = compareSides(sides);
      const wanted = conflictFields.filter((name) => Object.values(sides).some((one) => name in one));
      expect(fields.map(({ field }) => field)).toEqual(wanted);
      for (const { field, base, theirs, mine } of fields)
        expect([base, theirs, mine]).toEqual([
          sides.base[field] ?? null,
          sides.theirs[field] ?? null,
          sides.mine[field] ?? null,
        ]);
    }),
  );
});

test('Seen from the other person, theirs is mine and mine is theirs', () => {
  fc.assert(
    fc.property(known, ({ base, theirs, mine }) => {
      const here = compareSides({ base, theirs, mine });
      const there = compareSides({ base, theirs: mine, mine: theirs });
      expect(there.map(({ change }) => change)).toEqual(here.map(({ change }) => mirrored[change]));
    }),
  );
});

test('Two people who want the same agree, and nothing is then marked as one person’s', () => {
  fc.assert(
    fc.property(known, ({ base, mine }) => {
      expect(isAgreed(compareSides({ base, theirs: mine, mine }))).toBe(true);
      expect(isAgreed(compareSides({ base: null, theirs: mine, mine }))).toBe(true);
    }),
  );
});

test('Who saw what both began on changed nothing: only theirs is marked', () => {
  fc.assert(
    fc.property(known, ({ base, theirs }) => {
      const changes = compareSides({ base, theirs, mine: base }).map(({ change }) => change);
      expect(changes.filter((change) => change === 'mine' || change === 'both')).toEqual([]);
    }),
  );
});

test('Without a base every difference counts as made by both', () => {
  fc.assert(
    fc.property(known, ({ theirs, mine }) => {
      const changes = compareSides({ base: null, theirs, mine }).map(({ change }) => change);
      expect(changes.filter((change) => change !== 'both' && change !== 'none')).toEqual([]);
    }),
  );
});

test('Nobody’s verdict is an open one', () => {
  expect(verdictSide(null)).toEqual(verdictSide({ verdict: 'open', justification: null }));
});

test('A statement as its editor holds it is the same side as the row that it came from', () => {
  const text = 'The mayor said: boats sank.';
  const at = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    words,
  });
  const said = { kind: 'indirect' as const, via: ['a radio'], addressee: null };
  const row = {
    ...said,
    ...{ id: 1, articleId: 1, versionId: 1, confidence: null, grounds: null, doubts: null },
    ...{ origin: 'person' as const, dismissed: false },
    content: [at('boats sank')],
    cue: at('said'),
    mention: at('The mayor'),
    speaker: { id: 7, name: 'Ana Ruiz', type: 'person' as const, role: null, side: null },
  };
  const shown = { start: 4, words: text.slice(4) };
  const cut = ({ start, end }: { start: number; end: number }) => ({ start, end });
  const content = {
    ...said,
    content: [cut(at('boats sank'))],
    cue: cut(at('said')),
    mention: null,
    speaker: { choice: 'known' as const, speakerId: 7 },
  };
  const mine = contentSide(content, 'Ana Ruiz', shown);
  expect(mine).toEqual({ ...statementSide(row), mention: null });
});

test('A claim in the article’s own voice stands in no statement, one of an unknown speaker in one', () => {
  const said = { start: 0, end: 4, words: 'boat', category: 'other' as const, speaker: null, quantities: [] };
  expect(claimSide({ ...said, statementId: null }, 'nobody known').standsIn).toBeNull();
  expect(claimSide({ ...said, statementId: 3 }, 'nobody known').standsIn).toEqual(place('3', 'nobody known'));
});
