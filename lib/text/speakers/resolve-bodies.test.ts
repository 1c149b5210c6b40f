import { expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';

const speakers = (text: string) => analyseArticle(text).statements.map(({ speaker }) => speaker);

test.each([
  ['the company', 'Corvane Foods shut two mills. The company said demand had fallen.', ['Corvane Foods']],
  [
    'a company spokeswoman',
    'Corvane Foods shut two mills. A company spokeswoman said demand fell.',
    ['Corvane Foods'],
  ],
  [
    'a kind before the name',
    'The airline Skybright cut flights. The carrier said fog was to blame.',
    ['Skybright'],
  ],
  [
    'a kind behind the name',
    'Nexora, a Dutch chip maker, cut jobs. The company said orders had slowed.',
    ['Nexora'],
  ],
  [
    'a firm of two names',
    'The owner, Bos & Terhaar Shipping, said it was “absurd”.',
    ['Bos & Terhaar Shipping'],
  ],
  [
    'an acronym inside a name of several nouns',
    'The Security Service of Velm (SSV) met. The SSV said the bridge was closed.',
    ['Security Service of Velm'],
  ],
  [
    'the agency by its acronym',
    'Velm’s SBX said it had hit a bridge. The agency said the bridge was closed.',
    ['SBX', 'SBX'],
  ],
  [
    'the agency of an organisation',
    'The World Harbour Organization (WHB) met. The agency said no case had been seen.',
    ['World Harbour Organization'],
  ],
  ['the police force', 'Westmoor Police came. The force said nobody had been charged.', ['Westmoor Police']],
  [
    'a charter behind a nation',
    'Fourteen were lost, the Velmian Department of Migrant Workers said.',
    ['Velmian Department of Migrant Workers'],
  ],
  [
    'its',
    'The grid operator Ukrenka said homes had no power. Repairs, it warned, could take days.',
    ['Ukrenka', 'Ukrenka'],
  ],
  ['a nation as it', 'Hungary returned 40 paintings it claimed were its own.', ['Hungary']],
  [
    'a spokesperson whose body stands before',
    'The Harbour Trust was fined. A spokeswoman said it would appeal.',
    ['Harbour Trust'],
  ],
  ['a spokesperson with nobody before', 'It rained. A spokeswoman said it would appeal.', ['unknown']],
  [
    'a spokesperson after a person',
    'The Harbour Trust was fined. Peter Voss resigned. A spokeswoman said he was ill.',
    ['unknown'],
  ],
  [
    'his ministry',
    'The finance minister, Peter Voss, wrote a note. His ministry said it was safe.',
    ['finance ministry'],
  ],
  ['her office', 'Governor Lena Harwick came. Her office said nobody was hurt.', ['Lena Harwick’s office']],
  ['a tally of a medium', 'Some 40 ships sank, according to a Reuters tally of port data.', ['Reuters']],
  ['whom it serves', 'The coast guard of Iran insists that it was safe.', ['Iranian Coast Guard']],
  ['nobody in China', 'Orders from China fell. The company said demand was weak.', ['company']],
  [
    'its own name before another’s',
    'The truck builder Halvard, Kestner’s biggest customer, said it was safe.',
    ['Halvard'],
  ],
  ['how many speak', 'A number of Velm residents said it was safe.', ['Velm residents']],
  [
    'a place where they say it',
    'In the regional administration they remind that the road is closed.',
    ['regional administration'],
  ],
  ['an acronym before its noun', 'Kyiv’s SBX security service said it was safe.', ['SBX']],
  [
    'a charter without its owner',
    'It was safe, Velm’s Coordination Office for the Treatment of Sailors said.',
    ['Coordination Office for the Treatment of Sailors'],
  ],
  [
    'the statement, which',
    'Velm’s air force said it was late. There was no word of it in the statement, which said that it was safe.',
    ['Velm’s air force', 'Velm’s air force'],
  ],
  [
    'a trade that companies have too',
    'Brandt & Loy lost money. The publisher said a buyer had gone.',
    ['Brandt & Loy'],
  ],
  [
    'it, behind its bare noun',
    'The Velm Security Agency said it was late. Dr Ada Nair left. The agency sent letters. It said all were ill.',
    ['Velm Security Agency', 'Velm Security Agency'],
  ],
  [
    'a court with its place',
    'Hungary said it would veto it. A court in Velm jailed a man for what it called “an act of terror”.',
    ['Hungary', 'court'],
  ],
  ['nobody, where the agency is not named', 'It rained. An agency spokesman said it was safe.', ['unknown']],
  [
    'the part of a body',
    'It is safe, the press service of the ministry reports.',
    ['press service of the ministry'],
  ],
  [
    'its nation and its trade',
    'Shipping group Norlund lost money. The Danish company said it was safe.',
    ['Norlund'],
  ],
  [
    'a name that opens with half a nation',
    'The European-Velmian Seismological Centre said it was 6.1.',
    ['European-Velmian Seismological Centre'],
  ],
  [
    'its kind, where a committee comes between',
    'The carrier Skybright cut flights. The Velm Safety Committee met. The airline said fog was to blame.',
    ['Skybright'],
  ],
  [
    'a count of its own',
    'Some 40 ships sank, according to a count by the Velm-based Lund Institute.',
    ['Lund Institute'],
  ],
])('An organisation is known by %s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
