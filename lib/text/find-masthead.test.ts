import { expect, test } from 'vitest';
import { analyseArticle } from './analyse-article.ts';

const body = 'The harbour reopened after three days of storm and the cranes were moving again by noon.';

test.each([
  [
    'a title and the publisher behind it',
    `Storm hits Velm – The Courier\n${body}`,
    { title: 'Storm hits Velm', publisher: 'The Courier' },
  ],
  ['a wire’s dateline', `Storm hits Velm\n\nVELM, Oct 4 (Meridian) - ${body}`, { publisher: 'Meridian' }],
  [
    'a byline over a date',
    `Storm hits Velm\nOla Bru in Velm and agencies\nSun 9 Nov 2025 11.42 GMT\n${body}`,
    { byline: 'Ola Bru', publishedAt: '2025-11-09T11:42' },
  ],
  [
    'an interviewer',
    `Storm\nInterview by Ola Bru | The Velm Review\n${body}`,
    { byline: 'Ola Bru', publisher: 'The Velm Review' },
  ],
  [
    'the posts of a live blog',
    `${body}\nOla Bru9 November 2025 08:15\nStorm eases\n${body}\nBo Ruis9 November 2025 07:15`,
    { byline: 'Ola Bru, Bo Ruis', publishedAt: '2025-11-09T08:15' },
  ],
  [
    'what the article calls itself',
    `${body}\nThe Courier could not independently verify the figures.`,
    { publisher: 'The Courier' },
  ],
  ['nothing', body, { title: null, publisher: null, byline: null, publishedAt: null }],
])('Reads %s', (_, text, expected) => expect(analyseArticle(text)).toMatchObject(expected));
