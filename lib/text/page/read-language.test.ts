import { describe, expect, test } from 'vitest';
import type { WrittenIn } from '../../vocabulary.ts';
import { analyseArticle } from '../analyse-article.ts';
import { readLanguage } from './read-language.ts';

const languageOf = (text: string): WrittenIn => readLanguage(text, analyseArticle(text).blocks);

/** Invented reports, each with somebody who says something and a number. */
const others: Record<string, string> = {
  Russian: `Зарплаты врачей вырастут
«Зарплаты врачей в области выросли на 18 процентов», — сказал губернатор Громов.
По его словам, в больницах работают 4200 человек, и 300 из них пришли в этом году.
«Мы не закроем ни одного отделения.»`,
  Ukrainian: `Мер повідомив, що за ніч пошкоджено 14 будинків.
«Ніхто не загинув», — сказала речниця лікарні Олена Вовк.`,
  Swedish: `Fler väntar på vård
– Köerna har vuxit med 12 procent, säger regionrådet Karin Ek.
Hon vill att kommunen ska öppna 40 nya platser, men det är inte klart när.`,
  German: `Die Zahl der Betten sinkt
Der Minister sagte, es gebe noch 38.500 Betten, und das sei zu wenig.
„Wir haben 41.000 gebraucht“, sagte Lena Brandt.`,
  French: `Le maire a déclaré que 300 personnes ont été évacuées dans la nuit.
« Nous avons eu de la chance », a dit Luc Faure, qui est chef des pompiers.`,
  Dutch: `Het aantal bedden is gedaald
De minister zei dat er nog 38.500 bedden zijn en dat het niet genoeg is.
Hij was in 2019 ook al van plan om meer geld te geven aan ziekenhuizen.`,
  Danish: `Der er kommet 300 nye patienter, siger overlæge Mads Holm.
Han mener, at det er for mange, og at afdelingen ikke kan klare det med de ansatte, som den har.`,
  Spanish: `El ministro dijo que 300 personas trabajan en el hospital y que no habrá más despidos.
“Es una buena noticia para todos”, dijo Ana Ruiz.`,
  Finnish: `Sairaaloissa on 300 potilasta enemmän kuin viime vuonna, sanoi ylilääkäri Anu Laine tiistaina.
Hän kertoi, että jonot ovat kasvaneet, mutta kaupunki ei ole palkannut lisää hoitajia tänä vuonna.`,
  Hungarian: `A miniszter szerint 300 orvos dolgozik a kórházban, és nem lesz több elbocsátás.
Azt mondta, hogy a várólista 12 százalékkal nőtt.`,
  Latvian: `Ministrs pavēstīja: slimnīcās strādā 300 ārsti, rindas pērn auga par 12 procentiem, pilsēta plāno algot jaunas māsas, taču naudas budžetā pietrūkst, tāpēc lēmumu atliks līdz rudenim, sacīja domes pārstāve Ilze Kalna.`,
  Arabic: `قال الوزير إن عدد الأسرة انخفض إلى 38500 سرير.
وأضاف أن 300 طبيب غادروا المستشفى هذا العام.`,
  Chinese: `部长说,医院的床位减少到38500张。`,
  Greek: `Ο υπουργός είπε ότι 300 γιατροί έφυγαν από το νοσοκομείο.`,
};

describe('Prose in another language', () => {
  test.each(Object.entries(others))('%s is told and nothing is proposed in it', (_, text) => {
    const { statements, claims, speakers } = analyseArticle(text);
    expect(languageOf(text)).toBe('other');
    expect({ statements, claims, speakers }).toEqual({ statements: [], claims: [], speakers: [] });
  });
});

describe('A text that is English, or settles nothing, is English', () => {
  test.each([
    'Army lost 40 tanks',
    'Zelensky: 300 drones downed overnight',
    'Ursula von der Leyen visits Rio de Janeiro',
    'Mayor Luc Faure said 300 people were moved.',
    'Gromov says wages rose 18%',
    'Ferry halted',
    '',
    '“Слава Україні,” he said.',
    'He told the crowd: “Мы вернёмся домой, и никто нас не остановит, потому что это наша земля.”',
    'The brigade, known as «Чорний вовк», lost two men near the river.',
    'The paper wrote that “die Zahl der Betten ist nicht das Problem und wir haben sie gezählt”, and the ministry agreed.',
  ])('%s', (text) => expect(languageOf(text)).toBe('english'));
});

describe('A page in two languages', () => {
  const english =
    'The governor said that wages had risen by 18 percent, and that 4,200 people worked in the hospitals.';

  test('is read where it is English', () => {
    const text = `${others.Russian}\n${english}`;
    const { statements } = analyseArticle(text);
    expect(languageOf(text)).toBe('partly_english');
    expect(statements.map(({ content }) => content.map((span) => text.slice(...span)))).toEqual([
      [expect.stringContaining('wages had risen by 18 percent')],
    ]);
    expect(analyseArticle(text).claims.every(({ span }) => span[0] >= text.indexOf(english))).toBe(true);
  });

  test('A quotation alone in another language stays a quotation of an English text', () => {
    const text = `${english}\n“Мы не закроем ни одного отделения,” he said.\n“Никого не уволят.”`;
    expect(languageOf(text)).toBe('english');
    expect(analyseArticle(text).statements).toHaveLength(3);
  });
});
