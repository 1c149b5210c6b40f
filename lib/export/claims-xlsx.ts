/** Claims as a workbook: a sheet with a row a claim, and one that says what the list is. */
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { wordsFor } from '#lib/words/words-for.ts';
import type { ClaimsFile } from './claims-file.ts';
import { columnsOf } from './export-columns.ts';
import { aboutSheet } from './xlsx/about-sheet.ts';
import { cellName } from './xlsx/cell-xml.ts';
import { claimsSheet } from './xlsx/claims-sheet.ts';
import { sheetColumn } from './xlsx/column-looks.ts';
import { maxSheetRows } from './xlsx/max-sheet-rows.ts';
import { SheetLinks } from './xlsx/sheet-links.ts';
import { stylesXml } from './xlsx/styles.ts';
import { workbookParts } from './xlsx/workbook-parts.ts';

/** A sheet of so many claims may be longer than 4 GB before it is packed. */
const zip64From = 250_000;

export const claimsXlsx: ClaimsFile = {
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  refuses: ({ count }) => (count >= maxSheetRows ? 'too_many_rows' : null),
  async *write(batches, about) {
    const t = wordsFor('files');
    const columns = columnsOf(about.columns).map(sheetColumn);
    const links = new SheetLinks();
    const zip = new ZipFile();
    const options = { mtime: new Date(about.at) };
    const last = cellName(columns.length - 1, about.count).replace(/\d+$/, '$$$&');
    const names = { claims: t('claims'), about: t('about') };
    for (const [path, part] of workbookParts(names, `$A$1:$${last}`))
      zip.addBuffer(Buffer.from(part), path, options);
    zip.addBuffer(Buffer.from(stylesXml), 'xl/styles.xml', options);
    zip.addBuffer(Buffer.from(aboutSheet(about)), 'xl/worksheets/sheet2.xml', options);
    const sheet = Readable.from(claimsSheet(batches, columns, about.count, links), { highWaterMark: 1 });
    zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', {
      ...options,
      forceZip64Format: about.count > zip64From,
    });
    // The archive asks for its parts in their order: the links are known once the sheet is written.
    zip.addReadStream(Readable.from(links.relations()), 'xl/worksheets/_rels/sheet1.xml.rels', options);
    zip.end();
    const bytes = Readable.from(zip.outputStream);
    for (const source of [sheet, zip]) source.once('error', (fault) => bytes.destroy(fault));
    try {
      yield* bytes;
    } finally {
      // Also where nobody reads on, so that whoever makes the rows is told.
      sheet.destroy();
    }
  },
};
