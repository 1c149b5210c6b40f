import { expect, test } from 'vitest';
import { readDateline } from './read-dateline.ts';

test.each([
  ['VELM, June 3 (Meridian) - Two boats sank.', 'Two boats sank.', 'Meridian'],
  ['UPPER VELM, Norland, June 3 (Meridian) -- Two boats sank.', 'Two boats sank.', 'Meridian'],
  ['SÃO MARO, Norland (AP) — Two boats sank.', 'Two boats sank.', 'AP'],
  ['Velm (dpa) - Two boats sank.', 'Two boats sank.', 'dpa'],
  ['VELM — “We are late,” said Mira Okello.', '“We are late,” said Mira Okello.', null],
  ['Velm, 4 June 2024 – Two boats sank.', 'Two boats sank.', null],
  ['UPPER VELM: Two boats sank.', 'Two boats sank.', null],
])('“%s” opens with a dateline', (paragraph, sentence, agency) => {
  const dateline = readDateline(paragraph);
  expect(paragraph.slice(dateline?.length)).toBe(sentence);
  expect(dateline?.agency).toBe(agency);
});

test.each([
  'Later in the week the bridge - a wooden one - fell.',
  'Norland – which was flooded in 2022 – said two boats sank.',
  'Velm: two boats sank.',
  'The mayor, Mira Okello - a former diver - said no.',
  'On 4 June – a Tuesday – two boats sank.',
  'Mira Okello (55) - the mayor - said no.',
])('“%s” does not', (paragraph) => expect(readDateline(paragraph)).toBeNull());
