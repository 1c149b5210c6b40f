/** Languages that files in Windows-1251 and Windows-1252 are written in, by what their pages look like. */

export interface WrittenLanguage {
  encoding: 'windows-1251' | 'windows-1252';
  /** Lower case: every letter outside ASCII that its words are spelt with. */
  letters: string;
  /** The commonest words that the language does not share with all others. */
  commonWords: readonly string[];
}

const ru = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';

/**
 * English keeps to letters on which Windows-1250, 1252 and 1254 agree: a “Petrovic” with a mark on
 * its c must not become another name.
 */
export const writtenLanguages: readonly WrittenLanguage[] = [
  {
    encoding: 'windows-1251',
    letters: ru,
    commonWords: ['и', 'в', 'на', 'не', 'что', 'с', 'по', 'о', 'это', 'как', 'из', 'за', 'к', 'у', 'от'],
  },
  {
    encoding: 'windows-1251',
    letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
    commonWords: ['і', 'в', 'на', 'не', 'що', 'з', 'у', 'та', 'до', 'про', 'за', 'це', 'як', 'й', 'від'],
  },
  {
    encoding: 'windows-1251',
    letters: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
    commonWords: ['і', 'ў', 'на', 'не', 'што', 'з', 'у', 'па', 'да', 'за', 'гэта', 'як', 'ад', 'ды', 'а'],
  },
  {
    encoding: 'windows-1251',
    letters: 'абвгдежзийклмнопрстуфхцчшщъьюя',
    commonWords: ['и', 'в', 'на', 'не', 'че', 'с', 'от', 'за', 'да', 'се', 'е', 'са', 'по', 'ще', 'към'],
  },
  {
    encoding: 'windows-1251',
    letters: 'абвгдђежзијклљмнњопрстћуфхцчџш',
    commonWords: ['и', 'у', 'на', 'не', 'да', 'је', 'се', 'за', 'су', 'од', 'са', 'што', 'из', 'о', 'ће'],
  },
  {
    encoding: 'windows-1251',
    letters: 'абвгдѓежзѕијклљмнњопрстќуфхцчџш',
    commonWords: ['и', 'во', 'на', 'не', 'да', 'е', 'се', 'за', 'од', 'со', 'што', 'ќе', 'дека', 'го', 'ги'],
  },
  {
    encoding: 'windows-1252',
    letters: 'áâäçéëíîóôöúüý',
    commonWords: ['the', 'of', 'and', 'to', 'in', 'that', 'was', 'is', 'said', 'for', 'on', 'it', 'with'],
  },
  {
    encoding: 'windows-1252',
    letters: 'àâæçèéêëîïôœùûüÿ',
    commonWords: ['de', 'la', 'le', 'les', 'des', 'et', 'du', 'en', 'une', 'que', 'est', 'dans', 'qui', 'au'],
  },
  {
    encoding: 'windows-1252',
    letters: 'äöüßé',
    commonWords: ['der', 'die', 'und', 'das', 'den', 'von', 'zu', 'mit', 'nicht', 'ist', 'auf', 'für', 'ein'],
  },
  {
    encoding: 'windows-1252',
    letters: 'áéíñóúü',
    commonWords: ['de', 'la', 'que', 'el', 'en', 'y', 'los', 'del', 'las', 'por', 'con', 'una', 'para', 'se'],
  },
  {
    encoding: 'windows-1252',
    letters: 'àáâãçéêíóôõúü',
    commonWords: ['de', 'que', 'do', 'da', 'em', 'não', 'para', 'os', 'dos', 'com', 'uma', 'no', 'na', 'o'],
  },
  {
    encoding: 'windows-1252',
    letters: 'àèéìíîòóùú',
    commonWords: ['di', 'che', 'il', 'la', 'della', 'del', 'per', 'non', 'gli', 'sono', 'con', 'alla', 'è'],
  },
  {
    encoding: 'windows-1252',
    letters: 'áäéëíïóöúü',
    commonWords: ['de', 'het', 'een', 'van', 'en', 'dat', 'niet', 'zijn', 'op', 'te', 'voor', 'met', 'aan'],
  },
  {
    encoding: 'windows-1252',
    letters: 'æøåéêèôóòö',
    commonWords: [
      'og',
      'det',
      'er',
      'på',
      'som',
      'til',
      'av',
      'af',
      'ikke',
      'har',
      'med',
      'den',
      'for',
      'en',
    ],
  },
  {
    encoding: 'windows-1252',
    letters: 'åäöéüà',
    commonWords: ['och', 'att', 'det', 'som', 'på', 'är', 'av', 'för', 'inte', 'med', 'den', 'till', 'har'],
  },
  {
    encoding: 'windows-1252',
    letters: 'äöåé',
    commonWords: [
      'ja',
      'on',
      'ei',
      'että',
      'se',
      'oli',
      'mutta',
      'ovat',
      'myös',
      'hän',
      'kun',
      'joka',
      'sanoi',
    ],
  },
];
