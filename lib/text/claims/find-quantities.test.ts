import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';

/** One line for a quantity: value–max bound unit. */
const brief = (text: string): string[] =>
  findQuantities(text).map(({ value, max, bound, unit }) =>
    [max === null ? value : `${value}-${max}`, bound, unit].join(' ').trim(),
  );

describe('Numbers are read in every way of writing them', () => {
  test.each([
    ['The ship carried 1,250 passengers.', ['1250 exact passengers']],
    ['The ship carried 12 000 passengers.', ['12000 exact passengers']],
    ['Some 1.2 million voters stayed away.', ['1200000 about voters']],
    ['It cost 2,5 tonnes of fuel.', ['2.5 exact tonnes']],
    ['Forty-eight miners came up.', ['48 exact miners']],
    ['Two hundred and five buses stood still.', ['205 exact buses']],
    ['A hundred and fifty goats were sold.', ['150 exact goats']],
    ['Three million two hundred thousand eggs broke.', ['3200000 exact eggs']],
    ['Half a dozen boats sank.', ['6 exact boats']],
    ['Half a million residents left.', ['500000 exact residents']],
    ['Two dozen firefighters came.', ['24 exact firefighters']],
    ['A dozen windows broke.', ['12 exact windows']],
    ['A couple of drones fell.', ['2 exact drones']],
    ['Two and a half million people voted.', ['2500000 exact people']],
    ['He waited for two and a half hours.', ['2.5 exact hours']],
    ['It took 3½ hours.', ['3.5 exact hours']],
    ['Two thirds of the members agreed.', [`${2 / 3} exact members`]],
    ['A quarter of a million letters arrived.', ['250000 exact letters']],
    ['Zero vessels were lost.', ['0 exact vessels']],
    ['The dam holds 4.1 billion litres.', ['4100000000 exact litres']],
    ['Three in 10 voters stayed away.', ['0.3 exact voters']],
    ['He was warned twice.', ['2 exact times']],
    ['He was warned once, in March.', ['1 exact times']],
    ['It was the third offer since March.', ['3 exact offer (ordinal)']],
    ['In August three Danish divers drowned.', ['3 exact Danish divers']],
    ['The night was at minus 14.', ['-14 exact']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
});

describe('A number that is not told is the least it can mean', () => {
  test.each([
    ['Dozens of miners were trapped.', ['24 at_least miners']],
    ['Hundreds of sheep drowned.', ['200 at_least sheep']],
    ['Thousands marched.', ['2000 at_least people']],
    ['Tens of thousands of tonnes of grain burned.', ['20000 at_least tonnes']],
    ['Hundreds of thousands were displaced.', ['200000 at_least people']],
    ['Millions of bees died.', ['2000000 at_least bees']],
    ['Several ferries were late.', ['3 at_least ferries']],
    ['Several hundred pupils fell ill.', ['300 at_least pupils']],
    ['Up to several hundred pupils fell ill.', ['300 at_most pupils']],
    ['A few dozen shops opened.', ['36 at_least shops']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
});

describe('The words around a number say how exactly it is meant', () => {
  test.each([
    ['At least 14 bridges were closed.', ['14 at_least bridges']],
    ['More than 300 pupils sang.', ['300 at_least pupils']],
    ['Over 70 barges waited.', ['70 at_least barges']],
    ['No fewer than six doctors resigned.', ['6 at_least doctors']],
    ['He owned in excess of 40 cars.', ['40 at_least cars']],
    ['Fifty people or more were there.', ['50 at_least people']],
    ['80+ trains were cancelled.', ['80 at_least trains']],
    ['Up to 20 boats may enter.', ['20 at_most boats']],
    ['No more than 5 guests came.', ['5 at_most guests']],
    ['Fewer than nine seats remain.', ['9 at_most seats']],
    ['Under 60 cows were sold.', ['60 at_most cows']],
    ['As many as 90 trees fell.', ['90 at_most trees']],
    ['The letter was answered within an hour.', ['1 at_most hours']],
    ['About 30 nurses met.', ['30 about nurses']],
    ['Nearly 400 homes lost power.', ['400 about homes']],
    ['Almost 7,000 tickets were sold.', ['7000 about tickets']],
    ['Roughly a dozen judges came.', ['12 about judges']],
    ['An estimated 2 million birds passed.', ['2000000 about birds']],
    ['It lasted about an hour.', ['1 about hours']],
    ['Forty-odd passengers waited.', ['40 about passengers']],
    ['Ten days or so passed.', ['10 about days']],
    ['Exactly 77 votes were counted.', ['77 exact votes']],
    ['He held “no more than 12” lorry drivers.', ['12 at_most lorry drivers']],
    ['They handed over 12 lorries.', ['12 exact lorries']],
    ['Between 20 and 30 boats sank.', ['20-30 between boats']],
    ['From 20 to 30 boats.', ['20 exact', '30 exact boats']],
    ['20 to 30 boats sank.', ['20-30 between boats']],
    ['20–30 boats sank.', ['20-30 between boats']],
    ['It lies about 28 kilometres (17 miles) away.', ['28 about km', '17 about miles']],
    ['The toll was as high as 200.', ['200 at_most deaths']],
    ['The error was closer to 12%.', ['12 about %']],
    ['Two or three boats sank.', ['2-3 between boats']],
    ['It needs 1.2 to 1.5 million bricks.', ['1200000-1500000 between bricks']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
});

describe('Money, percent, stretches of time and measures have units of their own', () => {
  test.each([
    ['The bridge cost $412m.', ['412000000 exact US dollars']],
    ['A US$5bn loan', ['5000000000 exact US dollars']],
    ['They paid €1.2 billion.', ['1200000000 exact euros']],
    ['They paid £3 for it.', ['3 exact pounds']],
    ['Sales of SEK 3.2 billion', ['3200000000 exact Swedish kronor']],
    ['Tens of millions of dollars were lost.', ['20000000 at_least US dollars']],
    ['The rate rose 25 basis points.', ['25 exact basis points']],
    ['A magnitude-6.1 earthquake', ['6.1 exact magnitude']],
    ['A 20-county tour', ['20 exact counties']],
    ['More than $2 million was spent.', ['2000000 at_least US dollars']],
    ['Repairs of $5-7 million are needed.', ['5000000-7000000 between US dollars']],
    ['It costs 40 million roubles.', ['40000000 exact roubles']],
    ['Prices rose 5%.', ['5 exact %']],
    ['Prices rose by 5.5 per cent.', ['5.5 exact %']],
    ['Nearly 60 percent agreed.', ['60 about %']],
    ['Rates fell two percentage points.', ['2 exact percentage points']],
    ['A 30-day truce', ['30 exact days']],
    ['A three-week strike', ['3 exact weeks']],
    ['After half a century of peace', ['50 exact years']],
    ['For two decades', ['20 exact years']],
    ['A nine-storey block', ['9 exact storeys']],
    ['It flew 480km.', ['480 exact km']],
    ['The 1,000-kilometre border', ['1000 exact km']],
    ['They took 2.5 sq km.', ['2.5 exact sq km']],
    ['They took 40 square miles.', ['40 exact sq miles']],
    ['A magnitude 6.1 earthquake', ['6.1 exact magnitude']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
});

describe('The unit is what is counted', () => {
  test.each([
    ['Nineteen of those rescued were children.', ['19 exact people']],
    ['61 of its nurses are away.', ['61 exact nurses']],
    ['14 of the 60 cooks fell ill.', ['14 exact cooks', '60 exact cooks']],
    ['Five of seven cargo barges sank.', ['5 exact cargo barges', '7 exact cargo barges']],
    ['They sold 40 cows and bought 12.', ['40 exact cows', '12 exact cows']],
    ['The death toll rose to 28.', ['28 exact deaths']],
    ['He freed 300 wounded captives.', ['300 exact wounded captives']],
    ['Four thousand dock workers walked out.', ['4000 exact dock workers']],
    ['One person died.', ['1 exact person']],
    ['One worker was treated for burns.', ['1 exact worker']],
    ['He put the toll at eleven.', ['11 exact deaths']],
    ['Prices rose for the fourth quarter in a row.', ['4 exact quarter (ordinal)']],
    ['It took at least one village.', ['1 at_least village']],
    ['Her sixth attempt at the summit', ['6 exact attempt (ordinal)']],
    ['The strike is in its fourth week.', ['4 exact week (ordinal)']],
    ['It rained for a third consecutive night.', ['3 exact night (ordinal)']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
});

describe('Numbers that count nothing are left out', () => {
  test.each([
    'It began on 9 February.',
    'At twenty to eight the bell rang.',
    'It was ten past six.',
    'The 8.15 stood still.',
    'A boy of nine was treated for cuts.',
    'It began on Oct. 14, 2023.',
    'The talks of May 5 and 6 failed.',
    'He was born in 1987.',
    'Music of the 1980s',
    'The 2024 elections were close.',
    'The doors open at 21.15.',
    'The doors open at 6pm or 7 p.m.',
    'The train left at 08:15.',
    'She rang at six.',
    'Anna Holm, 64, lives there.',
    'The girls were aged six and nine.',
    'An F-16 and a Su-35 took off.',
    'The G20 met during Covid-19.',
    'See page 4 and Article 12.',
    'A Boeing 737 landed.',
    'Call +44 20 7946 0112.',
    'The date was 2025-06-19.',
    'One of the biggest fires',
    'One day it will end.',
    'The two leaders met.',
    'A one-way street',
    'A two-state solution',
    'It was the first time.',
    'The second round begins.',
    'He is the 47th president.',
    'On the 24th of August',
    'A 21st-century harbour',
    'The shop is open 24/7.',
    'It was a 5-4 vote.',
    'Pupils between the ages of 17 and 20',
    'The key is 778257943577919488.',
    'A two-year-old bridge',
    'A 52-year-old driver waved.',
    'The mayor is 44 years old.',
    'She lives at No. 19.',
    'They launched the Vega 9 rockets.',
    'He talked about one of the plans.',
    'It costs twice as much.',
    'Once, the mill burned.',
    'She was 84 when she sang there.',
    'Most of them were over 50.',
  ])('%s', (text) => expect(brief(text)).toEqual([]));
});

test('A four-digit number before counted people is no year', () => {
  expect(brief('The army sent 2000 soldiers.')).toEqual(['2000 exact soldiers']);
  expect(brief('They found 1200 bodies.')).toEqual(['1200 exact bodies']);
});

describe('A count knows what was done and when', () => {
  test.each([
    ['The fleet fired 32 rockets overnight.', 'launched', 'overnight'],
    ['Gunners shot down 17 balloons on Tuesday.', 'shot down', 'on Tuesday'],
    ['Twelve sailors were killed last week.', 'killed', 'last week'],
    ['Rebels handed over 83 cadets on 3 May.', 'returned', 'on 3 May'],
    ['Since Thursday 40 clerks have been missing.', 'missing', 'Since Thursday'],
    ['There are nine lighthouses.', null, null],
    ['Prisoners were exchanged for the fourth time.', null, null],
    ['Divers found bodies under a nine-storey block.', null, null],
    ['A 40-strong crew was evacuated.', 'evacuated', null],
    ['The deaths of sailors caused hundreds to flee.', 'displaced', null],
  ])('%s', (text, action, asOf) => expect(findQuantities(text)[0]).toMatchObject({ action, asOf }));
});

test('When a count was so is resolved against the day of the article', () => {
  const asOf = (text: string) => findQuantities(text, [0, text.length], '2025-10-14')[0]?.asOfDate;
  expect(asOf('The fleet fired 32 rockets overnight.')).toBe('2025-10-14');
  expect(asOf('Gunners shot down 17 balloons on Sunday.')).toBe('2025-10-12');
  expect(asOf('Twelve sailors will be freed on Sunday.')).toBe('2025-10-19');
  expect(asOf('The storm killed 117 people in March.')).toBe('2025-03');
  expect(asOf('There are nine lighthouses.')).toBeNull();
  expect(findQuantities('Gunners shot down 17 balloons on Sunday.')[0]?.asOfDate).toBeNull();
});

test('The span holds bound, number and unit, and counts from the start of the whole text', () => {
  const text = '😀 Yesterday. They sold more than 440 cows there.';
  const [quantity] = findQuantities(text, [14, text.length]);
  expect(text.slice(...(quantity?.span ?? [0, 0]))).toBe('more than 440 cows');
});

test('Every span lies inside the part that was asked for and holds a digit or a letter', () => {
  const words = fc.constantFrom(
    'more than',
    'dozens of',
    '1,000',
    '3.5',
    'half a',
    'million',
    'two',
    'and',
    '-',
    'to',
    'men',
  );
  const text = fc
    .array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 30 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
      const span = [Math.min(a, b) % (whole.length + 1), whole.length] as const;
      for (const quantity of findQuantities(whole, span)) {
        const [start, end] = quantity.span;
        expect(start).toBeGreaterThanOrEqual(span[0]);
        expect(end).toBeLessThanOrEqual(span[1]);
        expect(whole.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
        expect(Number.isFinite(quantity.value)).toBe(true);
        if (quantity.max !== null) expect(quantity.max).toBeGreaterThan(quantity.value);
      }
    }),
  );
});

test('A number written with thousands separators is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 1e9 }), (value) => {
      expect(findQuantities(`They counted ${value.toLocaleString('en')} lanterns.`)).toMatchObject([
        { value, unit: 'lanterns', bound: 'exact' },
      ]);
    }),
  );
});

test.each(['7 ', '1,', 'and a hundred ', 'more than ', '1 000 ', 'two-', 'of the '])(
  'A hundred thousand times %j on one line is read without a fault',
  (part) => {
    expect(() => findQuantities(part.repeat(100_000))).not.toThrow();
  },
);

describe('A bare number counts what its subject names', () => {
  test.each([
    [
      'The number of hospital beds rose from 32,000 to 41,000.',
      ['32000 exact hospital beds', '41000 exact hospital beds'],
    ],
    ['The number of hospital beds has risen to more than 41,000.', ['41000 at_least hospital beds']],
    ['The number of beds stands at 41,000 in May.', ['41000 exact beds']],
    ['The number of people killed in the raid rose to 41.', ['41 exact people']],
    ['The number of its ships fell by 12.', ['12 exact ships']],
    ['Troop numbers fell to 41,000.', ['41000 exact troops']],
    ['Patient numbers had reached 41,000.', ['41000 exact patients']],
    ['Casualties reached 1,200.', ['1200 exact casualties']],
    ['Civilian deaths stood at 310.', ['310 exact deaths']],
    [
      'The number of boats fell to 40 and the number of crews rose to 300.',
      ['40 exact boats', '300 exact crews'],
    ],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
});

describe('A bare number whose subject does not settle what it counts has no unit', () => {
  test.each([
    ['Phone numbers rose to 41,000.', ['41000 exact']],
    ['Numbers fell to 41,000.', ['41000 exact']],
    ['The number of ships that left when the level reached 41.', ['41 exact']],
    ['The number of beds, he said, reached 41,000.', ['41000 exact']],
    ['A number of boats reached 41.', ['41 exact']],
    ['The index fell to 41.', ['41 exact']],
    ['The number of troops rose by 12%.', ['12 exact %']],
    ['The number of troops rose to 41,000 men.', ['41000 exact men']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
});
