/**
 * One claim as a W3C Web Annotation (Recommendation of 2017-02-23): what was found out about these
 * words of this page. An interrupted quotation is one annotation with several targets.
 */
import type { Anchor } from './anchor.ts';
import type { ExportRow } from './export-row.ts';
import { namedSpeaker } from './named-speaker.ts';
import { webAddress } from './web-address.ts';

export interface WebAnnotation {
  id: string;
  type: 'Annotation';
  motivation: 'assessing';
  creator?: { type: 'Person'; name: string };
  created?: string;
  body: Body[];
  target: Target[];
}

type Body =
  | { type: 'TextualBody'; purpose: string; value: string; format: 'text/plain'; language?: string }
  | { type: 'SpecificResource'; purpose: 'linking'; source: string };

interface Target {
  source: string;
  selector: [
    { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
    { type: 'TextPositionSelector'; start: number; end: number },
  ];
  /** When the page had this text, and which text that is, since pages change. */
  state: { type: 'TimeState'; sourceDate: string; cached: string };
}

/** The annotation under the claim's own address on the desk; without a verdict it says "open". */
export function webAnnotationOf(row: ExportRow): WebAnnotation {
  return {
    id: row.link,
    type: 'Annotation',
    motivation: 'assessing',
    ...(row.verdictBy !== null && { creator: { type: 'Person', name: row.verdictBy } }),
    ...(row.verdictAt !== null && { created: row.verdictAt }),
    body: [...findings(row), ...row.evidence.flatMap(sourceBody)],
    target: row.anchors.map((anchor) => targetOf(row, anchor)),
  };
}

function findings(row: ExportRow): Body[] {
  const speaker = namedSpeaker(row);
  const code = (purpose: string, value: string): Body => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
  });
  return [
    code('assessing', row.verdict),
    code('classifying', row.attribution),
    ...(speaker === null ? [] : [code('identifying', speaker)]),
    ...(row.justification === null ? [] : [code('commenting', row.justification)]),
  ];
}

/** A page as a page; a paper without an address by its words. */
function sourceBody(piece: ExportRow['evidence'][number]): Body {
  const address = webAddress(piece.address);
  if (address) return { type: 'SpecificResource', purpose: 'linking', source: address };
  const value = [piece.title, piece.speaker, piece.publisher, piece.address].filter(Boolean).join(', ');
  return { type: 'TextualBody', purpose: 'linking', value, format: 'text/plain' };
}

function targetOf(row: ExportRow, { exact, prefix, suffix, start, end }: Anchor): Target {
  const text = namedText(row.textHash);
  return {
    source: webAddress(row.address) ?? text,
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
    state: { type: 'TimeState', sourceDate: row.importedAt, cached: text },
  };
}

/** The article's text by its SHA-256, as RFC 6920 names things. */
function namedText(hash: string): string {
  return `ni:///sha-256;${Buffer.from(hash, 'hex').toString('base64url')}`;
}
