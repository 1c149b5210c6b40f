import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../vocabulary.ts';
import { analyseArticle } from '../analyse-article.ts';
import type { Span } from '../analysis.ts';
import { splitBlocks } from './split-blocks.ts';

/** A page is written with the kind of each line before it. */
const marks: Record<string, BlockKind> = {
  '~': 'boilerplate',
  '#': 'heading',
  '|': 'paragraph',
  '>': 'caption',
  '@': 'post',
  '*': 'list_item',
};

/** The page as it comes, and its blocks as they should be read; a line that begins with + is glued to the one before. */
function read(page: string): { text: string; expected: { kind: BlockKind; span: Span }[] } {
  let text = '';
  const expected: { kind: BlockKind; span: Span }[] = [];
  for (const line of page.trim().split('\n')) {
    if (!line.startsWith('+')) text += '\n';
    const start = text.length;
    text += words(line);
    const kind = marks[line.replace('+', '').charAt(0)];
    if (kind) expected.push({ kind, span: [start, text.trimEnd().length] });
  }
  return { text, expected };
}

const words = (line: string) => line.replace(/^\+?[~#|>@*]/, '');

const pages: [string, string][] = [
  [
    'A tabloid with glued captions',
    `
~Velm Daily Star
~NEWS
~SPORT
~SHOWBIZ
#Horror as ferry ploughs into pier leaving 14 hurt
~By OLA BRU, SENIOR REPORTER
~Published: 07:14, 3 June 2024 | Updated: 09:30, 3 June 2024
~Share this article
~12 shares
~48 View comments
|A ferry packed with day trippers smashed into Velm pier on Sunday, leaving 14 people in hospital.
>The Velm Queen after the crash on Sunday (Image: Harbour News/SWNS)
|Skipper Bo Dahl, 51, told police the engine 'just died'.
~READ MORE: Ferry skipper was warned over engine in March
~TRENDING
|Witness Ida Moen said she heard 'an almighty bang'.
~Advertisement
|The pier will stay closed until Friday, the council said.
>Cranes lift the Velm Queen off the pier on Monday
~Picture: Harbour News
~Were you on board? Email tips@velmstar.example
~Share | Comments (214) | Listen (9 min)
~Do you have a story? Email tips@velmnews.example
~Most Read News
~Mayor admits she never learned to swim
~Lottery winner hid ticket in a biscuit tin
~Comments
~The comments below have not been moderated.`,
  ],
  [
    'A live blog',
    `
#River crisis live: thousands told to leave as Velm rises again
~Key events
~Show key events only
~Please turn on JavaScript to use this feature
@12.43 BST
#Army sent to Upper Velm
|The army has been sent to Upper Velm, the interior minister, Mira Okello, has said.
~Share
~Updated at 12.51 BST
@11.20 BST
~Ola Bru
|Two bridges have been closed, police say.
~Share
~10 Jun 2024 09:58
|Good morning and welcome to our coverage.
~Most viewed
~Reuse this content`,
  ],
  [
    'A newsletter',
    `
~View this email in your browser
#The Harbour Brief
~Tuesday, 4 June 2024
~Was this email forwarded to you? Sign up here.
|Good morning. The port authority said on Monday that it would dredge the north channel.
#One big thing
|The ferry line lost 3 million crowns last year, according to its annual report.
~Thanks for reading!
~You are receiving this email because you signed up on our website.
~Unsubscribe | Manage your preferences
~Our mailing address is: 4 Quay Street, Velm
~© 2024 The Harbour Brief. All rights reserved.`,
  ],
  [
    'A cookie wall',
    `
~Skip to main content
~We value your privacy
~We and our 812 partners store and/or access information on a device, such as cookies, and process personal data, such as unique identifiers, for personalised ads and content. You may click to consent to our processing or manage your choices at any time.
~Accept all
~Reject all
~More options
#Bakers strike over flour price
|About 300 bakers walked out in Velm on Friday, their union said.
~This content is blocked because you have not accepted cookies.
|“We cannot bake with air,” said Ida Lund, who leads the union.
~Wir verwenden Cookies und ähnliche Technologien
~Alle akzeptieren
~Continuer sans accepter`,
  ],
  [
    'A page in English translation',
    `
~Головна
~Новини
~Вхід
#Drones attacked the port of Velm at night
~03.06.2024, 08:15
~Час читання: 2 хв
|On the night of June 3, the enemy attacked Velm with drones. The head of the regional administration, Oleh Marchuk, announced this in Telegram.
|"Air defence worked on 17 targets," he wrote.
~Читайте також: У Велмі чули вибухи
|According to the State Emergency Service, two warehouses caught fire.
~Photo: State Emergency Service
~Підписуйтесь на наш Telegram
~If you notice an error in the text, highlight it and press Ctrl + Enter
~Tags: Velm, drones, port`,
  ],
  [
    'A wire copy',
    `
#UPDATE 1-Velm port reopens after storm, says authority
~(Adds quote, background in paragraphs 3-5)
~By Ola Bru and Ida Moen
|VELM, June 3 (Meridian) - The port of Velm reopened on Monday after a storm that sank two trawlers, the port authority said.
|"We are working at half speed," harbour master Bo Dahl told reporters.
~($1 = 7.4012 crowns)
~(Reporting by Ola Bru in Velm; Editing by Ida Moen)
~((ola.bru@meridian.example; +47 55 01 02 03))
~ENDS`,
  ],
  [
    'A press release',
    `
~FOR IMMEDIATE RELEASE
#Velm Foods to close northern cannery
|VELM, 4 June 2024 – Velm Foods said today it would close its northern cannery with the loss of 210 jobs.
|“This was not an easy choice,” said chief executive Ana Prill.
~- ENDS -
~Media contact:
~Bo Ruis, Head of Communications
~press@velmfoods.example | +47 55 01 02 04
~About Velm Foods
~Velm Foods has canned fish since 1911 and employs 1,400 people in six towns.
~Notes to editors
~1. The northern cannery produced 12,000 tonnes in 2023.`,
  ],
  [
    'An agency roundup',
    `
#Morning digest: what happened overnight
~Compiled by Ola Bru
#Velm
|Police said three men were held after a fire at a timber yard.
#Upper Velm
|The mayor denied that the bridge was unsafe.
~From our correspondents. With files from agencies.
~Related Topics
~Fires
~Bridges`,
  ],
  [
    'Questions and answers',
    `
#‘I never wanted the job’: a talk with the keeper of Velm light
~Interview by Ola Bru
~8 min read
|Q: How long have you lived here?
|A: Since 1988. My father was keeper before me.
|Q: And the storm in May?
|A: The sea came over the gallery twice.
~This interview has been edited for length and clarity.
~Ola Bru is a staff writer at The Velm Review.`,
  ],
  [
    'A list article',
    `
#Seven things to know about the new ferry
~Story by Ola Bru • 2d • 4 min read
*1. It is late
|The ferry was due in March, the line said.
*2. It is loud
|Residents told the council that the horn could be heard 5 km away.
*- 1,200 seats
*- 60 cars
~Sponsored Content
~You might also like
~Ten harbours to see before you die
~Why sailors hate bananas
~Get the Velm app`,
  ],
  [
    'An opinion page',
    `
~Opinion
#Velm does not need another bridge
~Ida Lund
~Mon 3 Jun 2024 06.00 BST
|The council says that a second bridge would save 12 minutes. I have crossed the first one every day for 20 years.
|“Bridges are promises,” my grandmother used to say.
~Ida Lund is a columnist and the author of Crossing Water
~Do you have an opinion on the issues raised in this article? If you would like to submit a letter of up to 300 words, email us.
~Explore more on these topics
~Velm
~comment`,
  ],
  [
    'A feature whose headings look like those of a release',
    `
#A year on the river
|The ferry company let us travel for a year, its captain said.
|It was a wet one.
#About Time
|The new bridge was late by 12 years, the council said.
#About the ship
|She was built in 1961, said Bo Dahl, who has sailed her since 1988.
|The engine is Dutch and has been replaced twice, according to her papers.
|Nobody was ever hurt on board.
#Comments from the deck
|“I like the rain,” said a passenger.`,
  ],
  [
    'What a site has for its reader under an article',
    `
#Council backs ferry tax
~Published on 14 May at 18:20 – Translated from the Danish
~This talk has been edited for length and clarity.
|Velm council voted 14 to 3 on Monday for a tax on ferry tickets, the clerk said.
|“It is fair,” said the mayor, Mira Okello.
#What it costs
|The tax starts in August.
~Found a mistake? Select it and press Ctrl+Enter
~Join our channel — the main thing first!
~Support Velm Media: become our patron!
~News of partners
~Doctors told how to sleep in 5 minutes
~Harbour cat is found after 40 days
~Will it ever rain again?
~This article is reserved for our subscribers
~For legal reasons, comments are closed on this story
~Get involved: WhatsApp +44 7700 900 000
~Velm Media is funded by its readers. Support us
~Ola Bru contributed reporting from Karsh
~Past performance is no guide to future returns.
~The Ferry Book by Bo Dahl is published by Kest & Moon at £18.99.`,
  ],
  [
    'Headlines and short sentences that are the article’s',
    `
#Help us or leave, mayor tells ferry firm
|The firm has until Friday, the mayor said.
~Advertisement
#Stay out of our harbour
|Skippers said on Sunday that they would block it with 40 boats.
~Advertisement
|It is a long week.
|Nobody sails.`,
  ],
  [
    'Readers’ comments under an article',
    `
#Council backs ferry tax
|Velm council voted 14 to 3 on Monday for a tax on ferry tickets, the clerk said.
|“It is fair,” said the mayor, Mira Okello.
|The tax starts in August. A child’s ticket stays free, according to the council.
~3 Comments
~Sort by: Newest
~seadog44
~2 hours ago
~The mayor said last year there would be no new taxes. She lied to 9,000 people.
~Reply
~Report
~old_salt
~5 hours ago
~I paid 40 crowns yesterday, said it was the last time.
~Reply`,
  ],
  [
    'Comments with the reader’s name in the line',
    `
#Council backs ferry tax
~Data cutoff: 11:30 am
|Velm council voted 14 to 3 on Monday for a tax on ferry tickets, the clerk said.
|The tax starts in August, the mayor said.
~Comments (2)
~BigSeal62: That ferry is a death trap, I said so years ago.
~old_salt: Well done!
~Report this comment`,
  ],
];

describe('What is page and what is article', () => {
  test.each(pages)('%s', (_, page) => {
    const { text, expected } = read(page);
    const shown = ({ kind, span }: { kind: BlockKind; span: Span }) => `${kind}: ${text.slice(...span)}`;
    expect(splitBlocks(text).map(shown)).toEqual(expected.map(shown));
  });

  test.each(pages)('%s, with the line ends of Windows', (_, page) => {
    const { text, expected } = read(page);
    const windows = text.replaceAll('\n', '\r\n');
    const kinds = splitBlocks(windows).map(({ kind, span }) => `${kind}: ${windows.slice(...span)}`);
    expect(kinds).toEqual(expected.map(({ kind, span }) => `${kind}: ${text.slice(...span)}`));
  });

  test.each(pages)('%s: no furniture says or claims anything', (_, page) => {
    const { text, expected } = read(page);
    const { statements, claims } = analyseArticle(text);
    const proposals = [...statements.flatMap(({ content }) => content), ...claims.map(({ span }) => span)];
    const furniture = expected.filter(({ kind }) => kind === 'boilerplate' || kind === 'post');
    const overlapping = furniture.flatMap(({ span: [from, to] }) =>
      proposals.filter(([start, end]) => start < to && from < end),
    );
    expect(overlapping.map((span) => text.slice(...span))).toEqual([]);
    expect(statements.length).toBeGreaterThan(0);
  });
});
