/** Patterns whose time grows with the square of what they meet, and why that stays short. */
interface Reviewed {
  /** What the pattern begins with. */
  opens: string;
  /** The longest string that it meets, in characters. */
  longest: number;
  /** What cuts it off. */
  where: string;
}

export const reviewedPatterns: readonly Reviewed[] = [
  { opens: '\\b(?:editor|Editor', longest: 160, where: 'a line of a byline' },
  { opens: '\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(', longest: 120, where: 'a dated line' },
  { opens: '\\b(september|february', longest: 120, where: 'a dated line' },
  { opens: '\\b(\\d{4})-(\\d{2})-(\\d{2})(?:(?:\\s*,?', longest: 120, where: 'a dated line' },
  {
    opens: '\\b(?:emails?|emailed) about',
    longest: 700,
    where: 'the beginning of a line at an edge of the page',
  },
  {
    opens: '^(?:Interview|Words|Story',
    longest: 700,
    where: 'the beginning of a line at an edge of the page',
  },
  {
    opens: '(?:©|\\([cC]\\)|[Cc]opyright',
    longest: 700,
    where: 'the beginning of a line at an edge of the page',
  },
  { opens: '\\b(?:first appeared', longest: 700, where: 'the beginning of a line at an edge of the page' },
  { opens: "\\p{Lu}[\\p{L}’']*(?: ", longest: 700, where: 'the beginning of a line at an edge of the page' },
  { opens: '(?:^|[.]\\s)(The \\p{Lu}', longest: 700, where: 'the beginning of a paragraph' },
  { opens: '\\b(?:Photograph|Photo|Picture', longest: 120, where: 'the end of a caption' },
  { opens: '\\s*(?:[/,|]|\\bvia\\b', longest: 80, where: 'a credit' },
  { opens: '\\s*\\/\\s*', longest: 62, where: 'a credit' },
  { opens: '[:.!…→»>\\s]+$', longest: 600, where: 'a line of page furniture' },
  { opens: '^\\W*(?:https?', longest: 240, where: 'a line of page furniture' },
  { opens: '^\\d+\\s*-?\\s*(?:min', longest: 240, where: 'a line of page furniture' },
  { opens: '^[^.]{0,80}\\b(?:e-?mail', longest: 240, where: 'a line of page furniture' },
  { opens: "^[A-Z][\\w.&' -]{1,30}\\s+", longest: 240, where: 'a line of page furniture' },
  { opens: '\\s(?:[–—|]|- (?=', longest: 700, where: 'the beginning of a line at an edge of the page' },
  { opens: '[?!.] read (?:our', longest: 240, where: 'a line of page furniture' },
  { opens: '[.,:)]+$', longest: 120, where: 'a word of a dated line' },
  { opens: '\\s*(?:\\s-{1,2}|\\s?[–—])', longest: 110, where: 'the beginning of a paragraph' },
  { opens: '\\s*\\([^()]*\\)\\s*$', longest: 110, where: 'the beginning of a paragraph' },
  { opens: '^(?:by\\s+)?(\\p{Lu}', longest: 100, where: 'a line over a post' },
  { opens: "[\\p{L}\\p{N}'’-]+$", longest: 40, where: 'what stands before a seam' },
  { opens: '^\\s+["“„«‘\'‚([¿¡-]*', longest: 100, where: 'what follows a stop' },
  { opens: '^\\s+["“„«‘\'‚(]*', longest: 100, where: 'what follows a quotation' },
  { opens: '[\\p{L}.]+$', longest: 12, where: 'what stands before a stop' },
  { opens: '^[\\s*#_–—-]*(?:ends?', longest: 100, where: 'a line' },
  { opens: '\\s+#+$', longest: 700, where: 'the title of a Markdown file' },
  { opens: '<meta[^>]{0,200}?charset', longest: 1024, where: 'the first bytes of a web page' },
  { opens: '^content-type:[\\s\\S]{0,500}?', longest: 65_536, where: 'the head of a mail' },
  { opens: '\\s+[|–—·•:-]\\s+$', longest: 500, where: 'the title of a web page' },
  { opens: "([\\p{L}\\p{M}’']+)[‐-]$", longest: 100, where: 'the end of a line of a PDF' },
  { opens: '[ \\xA0\\u1680', longest: 1000, where: 'a sentence of the desk’s own words' },
  { opens: '\\d+$', longest: 12, where: 'the name of a cell' },
  { opens: '[*_`]{1,3}(', longest: 700, where: 'the title of a Markdown file' },
];

/** With the flag v, which the checker does not read: each looks from a separator over apostrophes to one sign. */
export const readByEye: readonly string[] = ['(?<=^|[;\\t\\r\\n])'];
