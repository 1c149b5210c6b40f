import type { Span } from '../analysis.ts';
import { isFurniture } from './is-furniture.ts';
import { openMarks } from './open-marks.ts';

/** Words that begin a sentence or a button; what stands before one of them without a space ended a line. */
const openers = new Set(
  `The A An In On At He She It They We But And After As When While For From More Mr Mrs Ms This That These Those There His
  Her Their Its If Is By To With According Please Read Sign Share Follow Two Three One All Some Many No Not Now Last
  Earlier Meanwhile However Also Its I You Our My What Who How Why Where Here Since Before During Under Over Police
  Officials Authorities President Prime Former Watch Click Subscribe Advertisement`.split(/\s+/),
);
/** Brands that are written with a capital inside. */
const brands =
  /^(?:LinkedIn|MoveOn|CheckIn|PlayOn|TurboTax|WhatsApp|YouTube|FaceTime|WeChat|SoundCloud|OpenAI|DeepMind|SpaceX|BuzzFeed|PayPal|FedEx|AstraZeneca|BioNTech)/;
const verbs = /^(?:has|have|had|is|was|were|are|said|says|will|would|could|may|told|announced|plans|wants)$/;
const joined =
  /\p{Ll}{2}(?=\p{Lu}\p{Ll}*[\s,’'])|\p{Ll}{2}[.!?]["”’)]?(?=["“‘]?\p{Lu}\p{Ll}*[\s,’'])|\d:\d\d(?=\p{Lu}\p{Ll})/gu;
/** The same without Unicode’s classes: much faster, and wrong only in finding too many. */
const perhaps =
  /[a-z\u00df-\u017f\u0430-\u045f](?:[A-Z\u00c0-\u00de\u0400-\u042f]|[.!?]["”’)]?["“‘]?[A-Z\u00c0-\u00de\u0400-\u042f])|:\d\d[A-Z]/;
const leastWords = 3;

/**
 * Finds where two lines of a page were glued into one when its structure was lost: “logged inPlease refresh”,
 * “UkraineMoscow has insisted”, “to leave.The mayor said”. Gives the parts of the line, one or more. A capital inside
 * a word is a seam where a sentence can begin after it and the words before it make a line; a name such as McKay or
 * TikTok is left whole.
 */
export function splitGlued(text: string, line: Span, isRepeated: (word: string) => boolean): Span[] {
  const words = text.slice(...line);
  if (!perhaps.test(words)) return [line];
  const out: Span[] = [];
  let from = 0;
  let open = 0;
  let counted = 0;
  for (const { 0: mark, index } of words.matchAll(joined)) {
    let seam = index + mark.length;
    open += openMarks(words.slice(counted, seam));
    counted = seam;
    if (/[.!?]/.test(mark)) {
      // The mark that follows a full stop at once opens what comes next where nothing was open before it.
      if (/["]$/.test(mark) && open % 2 === 1 && /\p{L}/u.test(words.charAt(seam))) {
        seam--;
        open--;
        counted = seam;
      }
      if (open > 0 || isAddress(words, seam)) continue;
    } else if (!/^\d/.test(mark) && !isSeam(words, from, seam, isRepeated)) continue;
    out.push([line[0] + from, line[0] + seam]);
    from = seam;
    open = 0;
  }
  out.push([line[0] + from, line[1]]);
  return out;
}

function isSeam(words: string, from: number, seam: number, isRepeated: (word: string) => boolean): boolean {
  const left = /[\p{L}\p{N}'’-]+$/u.exec(words.slice(Math.max(from, seam - 40), seam))?.[0] ?? '';
  const [right = '', next = ''] = words.slice(seam, seam + 60).split(/[\s,’']+/, 2);
  if (isAddress(words, seam) || brands.test(left + right) || isRepeated(left + right)) return false;
  const before = words.slice(from, seam);
  if (before.split(/\s+/, 4).length < 4 && isFurniture(before.trim())) return true;
  if (left.length < (/^\p{Ll}/u.test(left) ? 2 : 3) || before.split(/\s+/, leastWords).length < leastWords)
    return false;
  return openers.has(right) || (right.length > 2 && verbs.test(next));
}

/** It stands in a web or mail address, or in a name of a file. */
function isAddress(words: string, seam: number): boolean {
  const token = `${/\S*$/.exec(words.slice(Math.max(0, seam - 60), seam))?.[0]}${/^\S*/.exec(words.slice(seam, seam + 60))?.[0]}`;
  return /[@/_#]|\.\p{L}+\.|\.(?:com|org|net|uk|eu|ua|ru|js|gov|io|tv)\b/iu.test(token);
}
