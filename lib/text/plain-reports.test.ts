import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

describe('An -ing clause, a noun or a view is the content', () => {
  test.each([
    ['The mayor flatly denied having seen it.', ['The mayor | flatly denied | having seen it']],
    ['The army reported downing six of the drones.', ['The army | reported | downing six of the drones']],
    ['Okello admitted to lying about the cost.', ['Okello | admitted to | lying about the cost']],
    ['The driver admitted being drunk.', ['The driver | admitted | being drunk']],
    [
      'The two men have admitted arson and will be sentenced in May.',
      ['The two men | have admitted | arson'],
    ],
    ['Okello called it nonsense and left the hall.', ['Okello | called | it nonsense']],
    [
      'The ministry called that figure harmful and untrue.',
      ['The ministry | called | that figure harmful and untrue'],
    ],
    ['The minister called him on Monday.', []],
    ['The records showed that six boats had left.', ['The records | showed that | six boats had left']],
    ['The quarrel showed that the town was tired.', []],
    ['Okello went on television on Monday.', []],
    ['The western states that have voted are small.', []],
    ['Leaving is easier said than done in Velm.', []],
    ['Days after the flood had gone, even as shops opened, the council decided to wait.', []],
    [
      'Okello said outside the court that the port was safe.',
      ['Okello | said outside the court that | the port was safe'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('What was said ends where the sentence goes on about somebody or something else', () => {
  test.each([
    ['She told parents they would be heard, then left with her sons.', ['She | told | they would be heard']],
    [
      'Velm, which said it got ten in return, has blamed Karsh for the delay.',
      ['which | said | it got ten in return', 'Velm | has blamed | Karsh for the delay'],
    ],
    [
      'Both dams were sound, the ministry insisted, though an engineer acknowledged that one leaked.',
      ['the ministry | insisted | Both dams were sound', 'an engineer | acknowledged that | one leaked'],
    ],
    [
      'Prices rose by 4%, the office said, below the 5% forecast by banks.',
      ['the office | said | Prices rose by 4%'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('A reporting clause at the end or in the middle is seen whatever the clause before it looks like', () => {
  test.each([
    [
      'A shed took a direct hit, killing two guards, aged 33 and 58, and leaving the town without power, said its mayor, Ana Prill.',
      [
        'its mayor, Ana Prill | said | A shed took a direct hit, killing two guards, aged 33 and 58, and leaving the town without power',
      ],
    ],
    [
      'The port will be closed, said Ana Prill, head of the council and a trader in Velm.',
      ['Ana Prill | said | The port will be closed'],
    ],
    [
      'If the wall breaks, Okello warned in a letter, the port will be closed.',
      ['Okello | warned | If the wall breaks … the port will be closed'],
    ],
    ['The plan, a trader told the paper, was dead.', ['a trader | told | The plan … was dead']],
    [
      'Nobody wanted to leave the town, our correspondent reports.',
      ['our correspondent | reports | Nobody wanted to leave the town'],
    ],
    ['Not true, countered an engineer.', ['an engineer | countered | Not true']],
    ['He heard that the bridge was shut.', []],
    [
      'Why, Okello wanted to know, had the gate been open?',
      ['Okello | wanted to know | Why … had the gate been open'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('The subject of a plain verb is found', () => {
  test.each([
    [
      'The union, which claims to have raised it twice, wants an inquiry.',
      ['which | claims | to have raised it twice'],
    ],
    [
      'Pressed by two members on whether she had seen it, the minister said she had not.',
      ['two members | Pressed | she had seen it', 'the minister | said | she had not'],
    ],
    [
      'Residents of Velm said on local chats that they had no water.',
      ['Residents of Velm | said on local chats that | they had no water'],
    ],
    [
      'Two members of her board, neither of whom wished to be named, said that it was over.',
      ['Two members of her board | said that | it was over'],
    ],
    [
      'The government has a majority, and its whips insist they have the numbers.',
      ['its whips | insist | they have the numbers'],
    ],
    [
      'Records at the registry show that the firm bought three vans.',
      ['Records at the registry | show that | the firm bought three vans'],
    ],
    [
      'Okello acknowledged that she had told the police that it was blue.',
      [
        'Okello | acknowledged that | she had told the police that it was blue',
        'she | had told the police that | it was blue',
      ],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('Whom somebody cites is no content, and speaks where a medium passes it on', () => {
  test.each([
    [
      'Reuters, quoting a source close to the talks, said the deal was dead.',
      ['a source close to the talks | said | the deal was dead'],
    ],
    [
      'The bridge will close, Reuters reported, citing the mayor.',
      ['the mayor | reported | The bridge will close'],
    ],
    [
      'Reuters, citing a memo, said the deal was dead.',
      ['Reuters | citing | a memo', 'Reuters | said | the deal was dead'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('What stands before the reporting clause is its content, whatever leads it', () => {
  test.each([
    [
      'At least 11 people were killed, the ministry of health says.',
      ['the ministry of health | says | At least 11 people were killed'],
    ],
    [
      'On Monday the bridge was closed, the mayor said.',
      ['the mayor | said | On Monday the bridge was closed'],
    ],
    [
      'The minister met the envoy, the press service of the ministry reports.',
      ['the press service of the ministry | reports | The minister met the envoy'],
    ],
    [
      'Her client, Ada Prill said outside court, had never taken a cent.',
      ['Ada Prill | said | Her client … had never taken a cent'],
    ],
    ['She begged the ministry not to license the pumps.', ['She | begged | not to license the pumps']],
    ['In Velm, the mayor said the bridge was closed.', ['the mayor | said | the bridge was closed']],
    ['“Ignored, no,” retorts Mr Okello.', ['Mr Okello | retorts | Ignored, no,']],
    ['« No, » replied the director. « Look up. »', ['the director | replied | No, … Look up.']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
