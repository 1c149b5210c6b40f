import { describe, expect, test } from 'vitest';
import { splitTokens } from '../words/split-tokens.ts';
import { categoriseClaim } from './categorise-claim.ts';
import { findTopicWords, scoreTopics } from './find-topic-words.ts';

const whole = (text: string) => [0, text.length] as const;

describe('The words of a claim tell what it is about', () => {
  test.each([
    ['The coast guard shot down 14 drones', 'weapons'],
    ['Two missiles were fired at the harbour', 'weapons'],
    ['The landslide killed nine people', 'casualties'],
    ['Forty passengers were injured', 'casualties'],
    ['The death toll rose to 12', 'casualties'],
    ['Rebels captured three villages', 'territory'],
    ['Its troops retook the northern district', 'territory'],
    ['Both sides swapped 30 prisoners', 'exchange'],
    ['The remains of 200 sailors were repatriated', 'exchange'],
    ['The alliance deployed two battalions', 'forces'],
    ['The ministers agreed a ceasefire', 'diplomacy'],
    ['He spoke to the president in a phone call', 'diplomacy'],
    ['Inflation fell to 3%', 'economy'],
    ['The mine cost $40m', 'economy'],
    ['An explosion shook the refinery', 'incident'],
    ['The ferry sank off the coast', 'incident'],
    ['The war, now in its fourth year', 'background'],
    ['She was born in 1964 and elected twice', 'background'],
    ['Some 3,000 families fled the valley', 'other'],
    ['The choir sings on Sundays', 'other'],
  ])('%s: %s', (text, expected) => expect(categoriseClaim(text, whole(text))).toBe(expected));
});

test('Heading and article decide only where the claim itself says little', () => {
  const text = 'Armies swap 200 prisoners\nThe toll stood low.\nFlooding killed 40 people.';
  const article = { scores: new Map([['exchange', 0.5]] as const), weight: 2 };
  const heading = [
    { scores: scoreTopics(findTopicWords(splitTokens(text)), [0, 25]), weight: 0.25 },
    article,
  ];
  const [short, plain] = [text.indexOf('The toll'), text.indexOf('Flooding')];
  expect(categoriseClaim(text, [short, plain - 1])).toBe('casualties');
  expect(categoriseClaim(text, [plain, text.length], heading)).toBe('casualties');
  expect(categoriseClaim('Armies swap 200 prisoners\nAll walked.', [26, 37], heading)).toBe('exchange');
});

test('A leaning counts like words of the claim', () => {
  const text = 'He refused to say it again';
  expect(categoriseClaim(text, whole(text), [], new Map([['diplomacy', 3]]))).toBe('diplomacy');
});

test('Words that belong to objects of every text are looked up safely', () => {
  const text = 'constructor __proto__ toString hasOwnProperty';
  expect(categoriseClaim(text, whole(text))).toBe('other');
});
