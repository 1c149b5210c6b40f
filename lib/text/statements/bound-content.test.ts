import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';

/** What the first statement of the text says. */
const firstContent = (text: string) =>
  analyseArticle(text)
    .statements[0]?.content.map((span) => text.slice(...span))
    .join(' … ');

describe('A reported clause ends', () => {
  test.each([
    [
      'before a second verb of the same form',
      'Mira Okello said the port was safe and called the flood “a nuisance”.',
      'the port was safe',
    ],
    [
      'before a second participle',
      'Mira Okello left the hall, calling it a farce and accusing the mayor of lying.',
      'it a farce',
    ],
    [
      'not before a verb that is coordinated inside it',
      'Mira Okello says the port was flooded and closed for a week.',
      'the port was flooded and closed for a week',
    ],
    ['at a semicolon', 'Mira Okello said the port was safe; the town did not.', 'the port was safe'],
    [
      'before a relative clause of the article’s own',
      'Mira Okello said she had met Ana Prill, who runs the harbour.',
      'she had met Ana Prill',
    ],
    [
      'not before a relative clause in its middle',
      'Mira Okello said the pier, which was built by Romans, has sunk.',
      'the pier, which was built by Romans, has sunk',
    ],
    [
      'not before a relative clause that draws a conclusion',
      'Mira Okello said the river had risen, which would close the port.',
      'the river had risen, which would close the port',
    ],
    [
      'at the verb of the main clause, where a relative clause reports',
      'Mira Okello, who said that the port was safe, has left the town.',
      'the port was safe',
    ],
    [
      'at a noun that takes it up',
      'Mira Okello said the port had sunk, a claim that the mayor denies.',
      'the port had sunk',
    ],
    [
      'at the main clause, where what leads the sentence reports',
      'In a televised speech where she praised the crew, Mira Okello opened the port.',
      'the crew',
    ],
    [
      'where the article speaks of the words themselves',
      'Mira Okello said she shared the plan with the town, and her comments follow a row.',
      'she shared the plan with the town',
    ],
    [
      'before what had happened, where it is an order',
      'Mira Okello urged the town to close the port after two men had drowned.',
      'to close the port',
    ],
    [
      'before what had happened, where it lies ahead',
      'Mira Okello said the port will close after two men had drowned.',
      'the port will close',
    ],
    [
      'not before what lies ahead as well',
      'Mira Okello said the port will close after the feast, to be opened in May.',
      'the port will close after the feast, to be opened in May',
    ],
    [
      'at how it stands today',
      'Mira Okello said the raid was the worst of the war, now in its third year.',
      'the raid was the worst of the war',
    ],
    [
      'not at what is written about',
      'Mira Okello said the town was ready to work on a memorandum for the port.',
      'the town was ready to work on a memorandum for the port',
    ],
    [
      'at the occasion of the saying',
      'Mira Okello said the port was safe in a statement on Monday.',
      'the port was safe',
    ],
    [
      'at what appears each morning',
      'There were 40 clashes, the army said in its morning update.',
      'There were 40 clashes',
    ],
    ['not at another “in”', 'Mira Okello said the port was safe in a storm.', 'the port was safe in a storm'],
    [
      'before what is said against her',
      'Mira Okello said the port was safe, but she had never seen it.',
      'the port was safe',
    ],
    [
      'before a second verb beside an auxiliary',
      'Mira Okello is telling the town the port is safe and says the mayor lied.',
      'the port is safe',
    ],
    [
      'before the main clause that its own clause leads to',
      'Even as Mira Okello said the port was safe, the town was leaving.',
      'the port was safe',
    ],
    [
      'before that main clause, also behind a conjunction',
      'The pier matters, and while she said the port was safe, nobody came back.',
      'the port was safe',
    ],
    [
      'not before a clause that hangs on the reported one',
      'After the storm, Mira Okello said that if it rains again, the port will close.',
      'if it rains again, the port will close',
    ],
    [
      'where others are said to do the same',
      'Mira Okello said she would leave the port, as has the mayor of Velm.',
      'she would leave the port',
    ],
    [
      'at the verb of the main clause, where an aside reports',
      'Mira Okello, recalling the long nights in the port, left the town.',
      'the long nights in the port',
    ],
    [
      'at the verb of the main clause, where the second half of an aside reports',
      'Mira Okello, who came to Velm in May and said she would stay, never did return.',
      'she would stay',
    ],
    [
      'before another speaker’s clause',
      'Mira Okello said the port was safe and the traders say it sank.',
      'the port was safe',
    ],
    [
      'not before a second subject of the clause',
      'Mira Okello said that boats and the traders say much about a port.',
      'boats and the traders say much about a port',
    ],
    [
      'with the next sentence, where that opens with a quotation',
      '“The port is safe,” Mira Okello said on Monday. But “nobody believes us any longer” in the town.',
      'The port is safe, … “nobody believes us any longer” in the town',
    ],
    [
      'before the next sentence, where that opens with a term',
      '“The port is safe,” Mira Okello said on Monday. “Safe” means dry here.',
      'The port is safe,',
    ],
    [
      'with its main verb, not before it',
      'Mira Okello said that a rival, which she did not identify, had offered more.',
      'a rival, which she did not identify, had offered more',
    ],
    [
      'where another clause sets in, what was said being a thing',
      'Mira Okello acknowledged a mistake even as she praised the crew.',
      'a mistake',
    ],
    [
      'not before a second verb that has it done to her',
      'Mira Okello said Prill had begged to see the plan and had been told to wait.',
      'Prill had begged to see the plan and had been told to wait',
    ],
    [
      'with the comparison behind the reporting clause',
      'Some 600 homes are dark, Mira Okello said, down from 900 on Monday.',
      'Some 600 homes are dark … down from 900 on Monday',
    ],
    [
      'before a clause about somebody else behind the reporting clause',
      'Prices rose in April, data showed on Thursday, but the bank left its rate at 9%.',
      'Prices rose in April',
    ],
    [
      'not before a clause whose pronoun ties it to what was said',
      'The wall held, Mira Okello said on Monday, and it kept the town dry.',
      'The wall held … and it kept the town dry',
    ],
    [
      'before the means of saying, what was said being short',
      'Mira Okello denied the charges through her lawyer.',
      'the charges',
    ],
    ['before the day of the saying', 'Mira Okello denied the charges on Monday.', 'the charges'],
    [
      'not before a day inside what was said',
      'Mira Okello denied the charges of the ministry in Velm on Monday.',
      'the charges of the ministry in Velm on Monday',
    ],
    [
      'with the quotation that holds the verb of its subject',
      'The mayor, in her ninth year of office, “has seen enough of all this,” Mira Okello said.',
      'The mayor, in her ninth year of office, “has seen enough of all this,”',
    ],
    [
      'after the predicate behind “according to”',
      'One of the things they want, according to Mira Okello, is to rebuild the port.',
      'One of the things they want … is to rebuild the port',
    ],
    [
      'not before a bare verb that goes on with an infinitive',
      'The traders say they chose to leave the port and defend their boats.',
      'they chose to leave the port and defend their boats',
    ],
    [
      'where she then acts',
      'Mira Okello told the council that the port was safe, then left the hall.',
      'the port was safe',
    ],
  ])('%s: %s', (_, text, expected) => expect(firstContent(text)).toBe(expected));
});

test('Content is never empty, never overlaps within a statement, and holds no cue of its own', () => {
  const word = fc.constantFrom(
    ...'Mira Okello,said,says,that,“,”,the port,was safe,and,called,which,who,has,;,:,—,in a statement,adding,to,according to,.'.split(
      ',',
    ),
    ',',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (parts) => {
      const text = `${parts.join(' ')}.`;
      for (const { content, cue } of analyseArticle(text).statements) {
        let last = 0;
        for (const [start, end] of content) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end).trim()).not.toBe('');
          if (cue) expect(cue[0] >= end || cue[1] <= start).toBe(true);
          last = end;
        }
      }
    }),
  );
});
