/** For tests: one exported claim with every field filled, and how a format writes some. */
import type { AboutExport, ClaimsFile } from './claims-file.ts';
import type { ExportRow } from './export-row.ts';

export const exampleRow: ExportRow = {
  claimId: 7,
  claim: '=40 drones, "down"',
  wording: null,
  category: 'weapons',
  quantities: ['40 drones'],
  statement: 'they shot\ndown 40 drones',
  kind: 'indirect',
  speaker: 'Harbour Guard',
  speakerType: 'organisation',
  via: ['Quay News', 'Radio 2'],
  confidence: null,
  grounds: null,
  cue: 'said',
  claimOrigin: 'engine',
  statementOrigin: 'person',
  article: 'Night',
  publisher: null,
  publishedAt: '2025-06-19',
  address: null,
  retells: null,
  start: 10,
  end: 28,
  anchors: [
    { start: 10, end: 28, exact: '=40 drones, "down"', prefix: 'the Guard said. ', suffix: ' before dawn' },
  ],
  textHash: 'ab'.repeat(32),
  importedAt: '2025-06-19T08:00:00.000Z',
  attribution: 'confirmed',
  attributionBy: 'Ana',
  attributionAt: '2025-06-19T09:00:00.000Z',
  verdict: 'verified',
  justification: null,
  verdictBy: 'Ana',
  verdictAt: '2025-06-19T09:01:00.000Z',
  evidence: [
    {
      purpose: 'so',
      stance: 'supports',
      counts: true,
      title: 'Log',
      address: 'https://log.example/1',
      publisher: 'Log',
      speaker: 'Harbour master',
      passage: 'forty',
    },
    {
      purpose: 'so',
      stance: 'supports',
      counts: false,
      title: 'Post',
      address: null,
      publisher: null,
      speaker: null,
      passage: null,
    },
  ],
  link: 'http://desk.example/claims/7',
};

export const exampleAbout: AboutExport = {
  at: '2025-06-19T10:00:00.000Z',
  by: 'Ana',
  view: ['verdict: verified'],
  count: 1,
  newsroom: { name: 'Quay News', address: 'https://quay.example' },
  desk: 'http://desk.example',
  head: `412:${'ab'.repeat(32)}`,
  columns: [],
  byteOrderMark: false,
};

/** The whole file of these rows, one batch a row. */
export async function fileOf(
  format: ClaimsFile,
  rows: ExportRow[],
  about: Partial<AboutExport> = {},
): Promise<Buffer> {
  const batches = (async function* () {
    for (const row of rows) yield [row];
  })();
  const whole = { ...exampleAbout, count: rows.length, ...about };
  return Buffer.concat(await Array.fromAsync(format.write(batches, whole)));
}
