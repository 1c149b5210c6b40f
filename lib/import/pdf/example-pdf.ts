/** For tests: PDF files written on the spot, object by object. */
import { deflateSync } from 'node:zlib';

export interface DrawnLine {
  words: string;
  x?: number;
  y: number;
  size?: number;
}

/** The bytes of a document with these lines on its pages. ASCII and •. */
export function pdfOf(pages: readonly (readonly DrawnLine[])[], trailer = ''): Buffer {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const objects: (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  for (const [i, lines] of pages.entries()) {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      streamOf(lines.map(drawn).join('\n')),
    );
  }
  return rawPdf(objects, trailer);
}

/** A page whose content unpacks to so many blanks; `spelled`: in letters, behind which no counter sees. */
export function pdfBomb(megabytes: number, spelled = false): Buffer {
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    packedStream(Buffer.alloc(megabytes * 1024 * 1024, ' '), spelled),
  ]);
}

/** Locked for opening by a password that nobody has. */
export function lockedPdf(): Buffer {
  const key = `<${'ab'.repeat(32)}>`;
  const id = `<${'cd'.repeat(16)}>`;
  return pdfOf(
    [[{ words: 'Nobody reads this.', y: 700 }]],
    `/ID [${id} ${id}] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O ${key} /U ${key} >>`,
  );
}

const drawn = ({ words, x = 72, y, size = 10 }: DrawnLine): string =>
  `BT /F ${size} Tf ${x} ${y} Td (${words.replace(/[\\()]/g, '\\$&').replaceAll('•', '\\225')}) Tj ET`;

const streamOf = (content: string): string =>
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

function packedStream(content: Buffer, spelled: boolean): Buffer {
  const deflated = deflateSync(content);
  const packed = spelled ? Buffer.from(`${deflated.toString('hex')}>`) : deflated;
  const filter = spelled ? '[/ASCIIHexDecode /FlateDecode]' : '/FlateDecode';
  return Buffer.concat([
    Buffer.from(`<< /Length ${packed.length} /Filter ${filter} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

/** A file of these objects, the first of which is its catalogue. */
export function rawPdf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const places: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [i, object] of objects.entries()) {
    places.push(at);
    const part = Buffer.concat([
      Buffer.from(`${i + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(part);
    at += part.length;
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
