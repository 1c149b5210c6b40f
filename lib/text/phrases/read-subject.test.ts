import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

describe('A subject behind its verb brings its office or a relative clause along', () => {
  test.each([
    [
      'Trade fell by a third, said Mira Okello, director of the Port Institute at the University of Velm.',
      ['Mira Okello | said | Trade fell by a third'],
    ],
    [
      'The fire killed three women and two children, the mayor, Ana Prill, said.',
      ['the mayor, Ana Prill | said | The fire killed three women and two children'],
    ],
    ['The dams are sound, said Ana Prill, who runs the port.', ['Ana Prill | said | The dams are sound']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('The relative clause that a verb of saying interrupts is what was said', () => {
  test.each([
    [
      'The rules, which officials said will take effect in June, will not apply to boats.',
      ['officials | said | will take effect in June'],
    ],
    ['The council passed laws that judges said were void.', ['judges | said | were void']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('A share, people close to somebody and others without a noun of their own speak', () => {
  test.each([
    ['Some say they hear the pumps at night.', ['Some | say | they hear the pumps at night']],
    ['Some said they had seen the fire.', ['Some | said | they had seen the fire']],
    [
      'The bridge was shut, people close to the mayor said.',
      ['people close to the mayor | said | The bridge was shut'],
    ],
    ['The bridge was shut, those close to him say.', ['those close to him | say | The bridge was shut']],
    [
      'A third of those surveyed say they would sell the boats.',
      ['A third of those surveyed | say | they would sell the boats'],
    ],
    ['The plan, an inside source said, is to sell.', ['an inside source | said | The plan … is to sell']],
    ['Some talk of the port went on.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('What stands between a subject and its verb, or a verb and its clause, is passed over', () => {
  test.each([
    [
      'Some economists - among them two of the bank - warn that trade could fall.',
      ['Some economists | warn that | trade could fall'],
    ],
    ['The same polling suggests that fewer sail.', ['The same polling | suggests that | fewer sail']],
    ['He’s predicting that the wells will run dry.', ['He | ’s predicting that | the wells will run dry']],
    [
      'Mira Okello, who has argued for years that the dam leaks, is pleased.',
      ['who | has argued for years that | the dam leaks'],
    ],
    [
      'After suggesting on Monday that the dam leaks, Mira Okello only rarely spoke.',
      ['Mira Okello | suggesting on Monday that | the dam leaks'],
    ],
    [
      'In addition to stating that the dam leaks, the mayor closed it.',
      ['the mayor | stating that | the dam leaks'],
    ],
    ['Ana Prill — who has said that the dam leaks — went home.', ['who | has said that | the dam leaks']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('A measure, a refusal to answer and a thought are told', () => {
  test.each([
    ['The institute measured it at 6.8.', ['The institute | measured | it at 6.8']],
    ['A doctor put the toll as high as 200.', ['A doctor | put | the toll as high as 200']],
    [
      'The ministry would not say who was on the list.',
      ['The ministry | would not say | who was on the list'],
    ],
    ['Okello did not rule out a strike.', ['Okello | did not rule out | a strike']],
    ['Okello would only say that he was tired.', ['Okello | would only say that | he was tired']],
    ['She thinks the port will close.', ['She | thinks | the port will close']],
    ['Okello did not say that the port would close.', []],
    ['The men who think the port will close stayed away.', []],
    ['The man later identified as Ruis stayed away.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
