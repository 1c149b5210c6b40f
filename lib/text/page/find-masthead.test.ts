import { expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';

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
  [
    'the site’s name over the title',
    `Velm Courier\nStorm hits the old harbour at night\n${body}`,
    { title: 'Storm hits the old harbour at night', publisher: 'Velm Courier' },
  ],
  [
    'a page’s name under the article',
    `Mayor speaks\n${body}\nStorm live: three bridges closed as river rises – The Courier`,
    { title: 'Storm live: three bridges closed as river rises', publisher: 'The Courier' },
  ],
  [
    'a page’s name under what the site has for its reader',
    `${body}\nJoin our commenting forum\nPlease refresh the page\nStorm live: three bridges closed as river rises – The Courier`,
    { title: 'Storm live: three bridges closed as river rises', publisher: 'The Courier' },
  ],
  [
    'two names and an office',
    `Storm hits Velm\nBy Ola Bru and Ida van der Meer, Political Editor\n${body}`,
    { byline: 'Ola Bru, Ida van der Meer' },
  ],
  [
    'who wrote it for which paper, and where',
    `Storm hits Velm\nOla Bru-Kent, Velm Coast Monitor, Karsh\n${body}`,
    { byline: 'Ola Bru-Kent' },
  ],
  [
    'a site by its address',
    `Storm hits Velm\n${body}\nA boat (Image: Velm Messenger)\nEmail tips@velmmessenger.example`,
    { publisher: 'Velm Messenger' },
  ],
  [
    'no word of copyright law for a publisher',
    `Copyright law changes again\n${body}`,
    { title: 'Copyright law changes again', publisher: null },
  ],
  [
    'a site whose name shares its line with a date',
    `Storm hits Velm\nThe Velm Register-Ledger | Posted Nov. 12, 2025 at 6:05 a.m.\n${body}`,
    { publisher: 'The Velm Register-Ledger' },
  ],
  [
    'the holder of the rights up to the end of the sentence',
    `Storm hits Velm\n${body}\n© 2010–2025 Velm Line. When using materials, a link is obligatory.`,
    { publisher: 'Velm Line' },
  ],
  [
    'a site that asks for support',
    `Storm hits Velm\n${body}\nSupport Velm Media: become our patron!`,
    { publisher: 'Velm Media' },
  ],
  [
    'no photographer for a publisher',
    `Storm hits Velm\n${body}\nCranes in the harbour\n© Ola Bru / Photopress`,
    { publisher: null },
  ],
  ['nothing', body, { title: null, publisher: null, byline: null, publishedAt: null }],
])('Reads %s', (_, text, expected) => expect(analyseArticle(text)).toMatchObject(expected));

test.each([
  ['Published: 07:14, 3 June 2024 | Updated: 09:30, 3 June 2024', '2024-06-03'],
  ['Updated June 3, 2024 at 9:30 p.m. EDT', '2024-06-03T21:30'],
  ['2024-06-03T09:30:00Z', '2024-06-03T09:30'],
  ['Veröffentlicht am 3. Juni 2024 um 9:30 Uhr', '2024-06-03T09:30'],
  ['Stand: 03.06.2024, 09:30', '2024-06-03T09:30'],
  ['Publié le 3 juin 2024 à 09h30', '2024-06-03T09:30'],
  ['Publicado el 3 de junio de 2024', '2024-06-03'],
  ['Опубліковано 3 червня 2024, 09:30', '2024-06-03T09:30'],
  ['3 июня 2024, 09:30', '2024-06-03T09:30'],
  ['03/06/2024', null],
  ['23/06/2024', '2024-06-23'],
  ['Updated 3 hours ago', null],
])('A page dated “%s” was published at %s', (line, publishedAt) =>
  expect(analyseArticle(`Storm hits Velm\n${line}\n${body}`)).toMatchObject({ publishedAt }),
);
