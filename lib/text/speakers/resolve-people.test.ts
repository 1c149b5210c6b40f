import { expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';

const speakers = (text: string) => analyseArticle(text).statements.map(({ speaker }) => speaker);

test.each([
  [
    'a relative clause behind a thing',
    'It was a shift for Petra Lomas, who earlier this week said taxes would fall.',
    ['Petra Lomas'],
  ],
  ['a double given name', 'Jo-Anne Pirelli came. Pirelli said the shelter was full.', ['Jo-Anne Pirelli']],
  ['a surname that is a trade', 'Tom Baker runs the mill. Baker said the flour was clean.', ['Tom Baker']],
  [
    'a call sign',
    'The brigade’s commander, who goes by the call sign Heron, said the line had held.',
    ['Heron'],
  ],
  ['an age', 'Craig Mullen, 34, came. The 34-year-old said he had been asleep.', ['Craig Mullen']],
  ['a nation', 'The Finnish biathlete Veikko Raut lost. The Finn said he was thirsty.', ['Veikko Raut']],
  [
    'nobody, where a guard came between',
    'Peter Voss came. A guard let him in. He said it was safe.',
    ['unknown'],
  ],
  [
    'nobody, where somebody’s spokesman came between',
    'Peter Voss came. It rained. The mayor’s spokesman denied it all day. He said it was safe.',
    ['unknown', 'unknown'],
  ],
  ['nobody for one of several', 'Two divers came. One of them, a sailor, said it was safe.', ['unknown']],
  ['a group of others', 'Two divers came. Others said it was safe.', ['Others']],
  [
    'a group by whom they are close to',
    'The premier, Ansel Cord, was wrong, according to people close to him.',
    ['people close to Ansel Cord'],
  ],
  [
    'a name that comes later',
    '“Go,” a man shouted. The room fell silent. The man, Bo Ruis, said later that his sister had died.',
    ['Bo Ruis', 'Bo Ruis'],
  ],
  [
    'a name that the first sentences leave out',
    'Rebels will free nine, a mediator said.\n\n“They have put names,” the mediator, Ambassador Bo Ruis, said.',
    ['Bo Ruis', 'Bo Ruis'],
  ],
  [
    'nobody, where two of the kind are named later',
    'A man said it was late. The man, Bo Ruis, left. The man, Ed Lund, stayed.',
    ['unknown'],
  ],
  [
    'whom a voice belonged to',
    '“Go,” sighed a voice at the back. It belonged to Ana Prill, 81, a retired driver.',
    ['Ana Prill'],
  ],
  [
    'the sentence before a lone quotation',
    '“It is late,” Bo Ruis said.\n\nOn the steps Ana Prill looked at her watch.\n\n“At this hour?”',
    ['Bo Ruis', 'Ana Prill'],
  ],
  [
    'an exchange, where a question has its answer',
    '“That is wrong,” Ana Prill replied.\n\n“Is it untrue?” asked Mr Ruis.\n\n“It is untrue and it is wicked.”',
    ['Ana Prill', 'Ruis', 'Ana Prill'],
  ],
  ['a rank', 'PC Lauren Bridge came. In a note the officer described him as “calm”.', ['Lauren Bridge']],
  [
    'the only one it can be, some sentences on',
    'Ruth Abern read it out. At nine it stopped. It was dark. “Why?” a man cried. “That,” she replied, “is it.”',
    ['unknown', 'Ruth Abern'],
  ],
  [
    'not being the one who asked',
    'Dr Tunde Akin testified that it was set. Asked by Mr Auber whether it was cold, he accepted that it was.',
    ['Tunde Akin', 'Auber', 'Tunde Akin'],
  ],
  [
    'nobody, where the one who tells it is all there is',
    'According to Bo Ruis, he said: “It is late.”',
    ['Bo Ruis', 'unknown'],
  ],
  [
    'a nation and a trade, right behind the name',
    'Veikko Raut leaned in. “No,” the Finnish runner said.',
    ['Veikko Raut'],
  ],
  [
    'whom a medium quotes',
    'Interfax quoted the aide Bo Ruis as saying: “There is no deadline.”',
    ['Bo Ruis'],
  ],
  [
    'whom a paper quotes',
    'The Velm newspaper quoted the mayor, Ada Prun, as saying that it was safe.',
    ['Ada Prun'],
  ],
  ['nobody, where a court only heard it', 'Velm Crown Court heard that Bo Ruis drove too fast.', ['unknown']],
  ['a rank in capitals', 'DI Karen Holt came. Holt said the phones were found.', ['Karen Holt']],
  ['a trade that opens the sentence', 'Headteacher Ruth Lane said it was safe.', ['Ruth Lane']],
  [
    'a group that opens the sentence',
    'Lawyers for the company said it was safe.',
    ['Lawyers for the company'],
  ],
  ['a first name that is a month', 'Council leader Jan Pugh said it was safe.', ['Jan Pugh']],
  [
    'one of a group, named between commas',
    'Divers said it was safe. One, Tom Vale of Velm, said it was new.',
    ['Divers', 'Tom Vale'],
  ],
  [
    'a surname that needs no first name',
    'Zelensky said it was late. Ukraine’s president said it was safe.',
    ['Zelensky', 'Zelensky'],
  ],
  [
    'nobody, where two of one surname come in together',
    'Sara Boyle and Tom Boyle run it. Boyle said it was safe.',
    ['unknown'],
  ],
  [
    'nobody, where the article knows them by another office',
    'Press secretary Dana Pell said it was new. The president said it was safe.',
    ['Dana Pell', 'unknown'],
  ],
  [
    'not being whom the statement is about',
    'Ada Falco spoke. Lurdes Avel, who runs the port, disputes this. Falco, she told us, was wrong.',
    ['Lurdes Avel'],
  ],
  [
    'the sentence in which she was asked',
    '“No,” Bo Ruis said.\n\nAda Falco came late.\n\nAsked if she sleeps, she laughed. “Twenty minutes.”',
    ['Bo Ruis', 'Ada Falco'],
  ],
  [
    'nobody, where a question comes without its asker',
    'Bo Ruis accepted that he had been paid.\n\n“You made it up, did you not?”',
    ['Bo Ruis', 'unknown'],
  ],
  [
    'a group of theirs by the name of whom it belongs to',
    'Ana Prill runs the mill. Her critics say that she is late.',
    ['critics of Ana Prill'],
  ],
  [
    'nobody’s name, where a group stands behind the thing that parts them',
    'Ana Prill is in a war with neighbours who say the mill is loud.',
    ['neighbours'],
  ],
  [
    'a title that says the office',
    'Revd Tom Vale fell. “My hat is gone,” the shaken vicar said.',
    ['Tom Vale'],
  ],
  [
    'a clause thrown in behind the group',
    'Ana Prill runs the mill. Her critics, and she has a few, grumble that she sees smoke everywhere.',
    ['critics of Ana Prill'],
  ],
  [
    'an office behind whose',
    'Velm, whose harbour master, Marta Prill, has promised “more ships”, is to send two.',
    ['Marta Prill'],
  ],
  [
    'being the one woman who spoke again and again',
    'Ana Prill said it was late. She said it was safe. She said it was new. Tom Ruis said it was wet. It rained. The wind fell. It was dark. The mill stood still. It was noon. The road was dry. “Go,” she cried.',
    ['Ana Prill', 'Ana Prill', 'Ana Prill', 'Tom Ruis', 'Ana Prill'],
  ],
  [
    'nobody, where another woman was named since she spoke',
    'Ana Prill said it was late. She said it was safe. She said it was new. Tom Ruis said it was wet. Eva Lund left. It rained. The wind fell. It was dark. The mill stood still. It was noon. The road was dry. “Go,” she cried.',
    ['Ana Prill', 'Ana Prill', 'Ana Prill', 'Tom Ruis', 'unknown'],
  ],
  [
    'an office whose name the next sentence gives',
    'Two ships will sail, the prime minister has announced. On the steps Anna Prill described them as “a fence”.',
    ['Anna Prill', 'Anna Prill'],
  ],
  [
    'no office that another is known not to hold',
    'Two ships will sail, the prime minister has announced. The critic Anna Prill described them as “a fence”.',
    ['unknown', 'Anna Prill'],
  ],
])('A person is known by %s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
