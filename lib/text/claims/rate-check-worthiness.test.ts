import { describe, expect, test } from 'vitest';
import type { CheckWorthyReason } from '../../vocabulary.ts';
import { analyseArticle } from '../analyse-article.ts';

const reasons = (text: string): CheckWorthyReason[] =>
  analyseArticle(text).claims.flatMap((claim) => claim.reasons);
const rates = (text: string): number[] =>
  analyseArticle(text).claims.map(({ checkWorthiness }) => checkWorthiness);

describe('Each rating says why', () => {
  test.each<[string, CheckWorthyReason]>([
    ['The fire destroyed 14 houses in Anrode on Monday.', 'has_quantity'],
    ['The fire destroyed 14 houses in Anrode on Monday.', 'has_place'],
    ['The fire destroyed 14 houses in Anrode on Monday.', 'has_date'],
    ['The fire destroyed 14 houses in Anrode on Monday.', 'names_event'],
    ['Rebels captured the village of Anrode.', 'contested_topic'],
    ['Rebels captured the village of Anrode.', 'own_voice'],
    ['Mayor Ida Brandt said the fire destroyed 14 houses. It was out by noon.', 'attributed'],
    ['The rebels reportedly captured the village.', 'hedged'],
    ['The shameful plan failed in Anrode.', 'opinion'],
    ['The missile can reach 300 miles.', 'forecast'],
    ['The ministry did not comment on the raid.', 'too_vague'],
    ['The mayor shook his head.', 'sets_scene'],
    ['An earlier version of this article misstated the toll.', 'sets_scene'],
    ['“This is a circus with a budget,” the mayor said.', 'opinion'],
  ])('%s: %s', (text, expected) => expect(reasons(text)).toContain(expected));
});

test('A count of the dead is worth more time than a remark', () => {
  const [count = 0] = rates('The raid killed 40 people in Anrode.');
  const [remark = 0] = rates('The garden looks green.');
  expect(count).toBeGreaterThan(0.9);
  expect(remark).toBeLessThan(0.5);
});

test('A day in May and what somebody has not said are no forecast', () => {
  expect(reasons('The meeting in Anrode was held on May 16.')).not.toContain('forecast');
  expect(reasons('The mayor has not said how she plans to pay.')).not.toContain('forecast');
});

test('What was done to somebody is worth more time than a gesture', () => {
  const [deed = 0] = rates('The clerk was arrested in Anrode.');
  const [gesture = 0] = rates('The clerk shrugged at the judge.');
  expect(deed).toBeGreaterThan(0.5);
  expect(gesture).toBeLessThan(0.5);
});

test('What is announced counts, what is only foreseen does not', () => {
  expect(rates('The alliance will send 300 engineers to the border.')[0]).toBeGreaterThan(0.5);
  expect(rates('The rain will last nine days.')).toEqual([]);
  expect(rates('The bank expects growth of 2% this year.')).toEqual([]);
  expect(rates('A report is due within 30 days.')).toEqual([]);
});
