/** Where the cells of a sheet lead. What it keeps for 65,530 links has to stay small: numbers and the addresses. */

import { xmlText } from './cell-text.ts';
import { cellName } from './cell-xml.ts';

/** Excel follows no more of them on one sheet and calls a file with more of them broken. */
export const maxLinks = 65_530;
/** Links made into XML at a time. */
const some = 500;

export class SheetLinks {
  private readonly columns: number[] = [];
  private readonly rows: number[] = [];
  private readonly targets: string[] = [];

  /** A link from the cell of this column and row, from 0. False: there are as many as a sheet holds. */
  add(column: number, row: number, target: string): boolean {
    if (this.targets.length >= maxLinks) return false;
    this.columns.push(column);
    this.rows.push(row);
    this.targets.push(target);
    return true;
  }

  /** The sheet's own list of them, behind its rows. */
  *hyperlinks(): Generator<Buffer> {
    if (this.targets.length === 0) return;
    yield Buffer.from('<hyperlinks>');
    yield* this.inParts(
      (k) => `<hyperlink ref="${cellName(this.columns[k] ?? 0, this.rows[k] ?? 0)}" r:id="rId${k + 1}"/>`,
    );
    yield Buffer.from('</hyperlinks>');
  }

  /** xl/worksheets/_rels/sheet1.xml.rels */
  *relations(): Generator<Buffer> {
    yield Buffer.from(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
    );
    yield* this.inParts(
      (k) =>
        `<Relationship Id="rId${k + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${xmlText(this.targets[k] ?? '')}" TargetMode="External"/>`,
    );
    yield Buffer.from('</Relationships>');
  }

  private *inParts(xml: (link: number) => string): Generator<Buffer> {
    for (let from = 0; from < this.targets.length; from += some) {
      const length = Math.min(some, this.targets.length - from);
      yield Buffer.from(Array.from({ length }, (_, k) => xml(from + k)).join(''));
    }
  }
}
