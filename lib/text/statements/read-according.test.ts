import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';

/** Each statement of the text as “who | content … content”. */
const told = (text: string) =>
  analyseArticle(text).statements.map(({ mention, content }) =>
    [mention && text.slice(...mention), content.map((span) => text.slice(...span)).join(' … ')].join(' | '),
  );

describe('“According to” attributes the clause it stands in, whatever belongs to the name', () => {
  test.each([
    [
      'According to him, the enemy hits the road to Velm every day.',
      ['him | the enemy hits the road to Velm every day'],
    ],
    ['As reported by the Courier, the port was shut.', ['the Courier | the port was shut']],
    ['Meanwhile, as per him, the port was shut.', ['him | the port was shut']],
    [
      'According to them, the army left on Monday, taking the guns.',
      ['them | the army left on Monday, taking the guns'],
    ],
    [
      'According to its chairwoman, Ana Prill, the port was shut.',
      ['its chairwoman, Ana Prill | the port was shut'],
    ],
    [
      'According to the mayor, a former docker, trade fell by a third.',
      ['the mayor | trade fell by a third'],
    ],
    [
      'According to a diary kept by the guard, a grey van left at four.',
      ['a diary | a grey van left at four'],
    ],
    [
      'According to two people familiar with the plan, the board left early.',
      ['two people familiar with the plan | the board left early'],
    ],
    [
      '“The ferry will close,” Prill said at a meeting, according to aides.',
      ['Prill | The ferry will close,'],
    ],
    ['In May, according to the mayor, the port was shut.', ['the mayor | In May … the port was shut']],
    ['The port, according to the mayor, was shut.', ['the mayor | The port … was shut']],
    [
      'Okello came from Velm, where, according to the report, she halved its debts.',
      ['the report | she halved its debts'],
    ],
    [
      'Ten people were missing; two were found alive, according to the mayor.',
      ['the mayor | two were found alive'],
    ],
    [
      'According to a newly found letter, the board sold two boats.',
      ['a newly found letter | the board sold two boats'],
    ],
    [
      'According to a May 2016 study by the institute based on counts from 2014, young voters rarely sail.',
      ['a May 2016 study | young voters rarely sail'],
    ],
    [
      'But according to talks with six of her friends, aides and allies, she wants to stay.',
      ['talks | she wants to stay'],
    ],
    [
      'Prill has praised the crews, and won half of the vote, according to exit polls.',
      ['Prill | the crews', 'exit polls | won half of the vote'],
    ],
    ['In Okello’s opinion, the city should pay.', ['Okello | the city should pay']],
    ['In her own view the city should pay.', ['her | the city should pay']],
    [
      'A siren would cost 6,000 euros, by the reckoning of her deputy.',
      ['her deputy | A siren would cost 6,000 euros'],
    ],
    [
      'Its chief, Bo Ruis, has agreed to plead guilty, according to her lawyer.',
      ['her lawyer | Its chief, Bo Ruis, has agreed to plead guilty'],
    ],
    ['By her reckoning, 12 houses are left.', ['her | 12 houses are left']],
    ['The army lost 40 tanks, by the ministry’s count.', ['the ministry | The army lost 40 tanks']],
    ['The count began at noon. In his account there were 12 euros.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
