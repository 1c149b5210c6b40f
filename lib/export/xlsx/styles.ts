/** The looks of cells, by their place in the workbook's list. */

export const looks = [
  'plain',
  'head',
  'text',
  /** Begins like a formula: stays a text also where somebody edits the cell and enters it again. */
  'quoted_text',
  'number',
  'share',
  'date',
  'moment',
  'link',
  /** On one line, whatever its width: nobody reads it to the end. */
  'digest',
  'title',
  'label',
] as const;
export type Look = (typeof looks)[number];

const top = '<alignment horizontal="left" vertical="top"/>';
const wrapped = '<alignment vertical="top" wrapText="1"/>';
const cells: Record<Look, string> = {
  plain: '<xf/>',
  head: '<xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"/>',
  text: `<xf borderId="2" applyBorder="1" applyAlignment="1">${wrapped}</xf>`,
  quoted_text: `<xf borderId="2" applyBorder="1" quotePrefix="1" applyAlignment="1">${wrapped}</xf>`,
  number: `<xf borderId="2" applyBorder="1" numFmtId="1" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  share: `<xf borderId="2" applyBorder="1" numFmtId="2" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  date: `<xf borderId="2" applyBorder="1" numFmtId="164" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  moment: `<xf borderId="2" applyBorder="1" numFmtId="165" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  link: `<xf borderId="2" applyBorder="1" fontId="2" applyFont="1" applyAlignment="1">${wrapped}</xf>`,
  digest: `<xf borderId="2" applyBorder="1" applyAlignment="1">${top}</xf>`,
  title: '<xf fontId="3" applyFont="1"/>',
  label: `<xf fontId="1" applyFont="1" applyAlignment="1">${wrapped}</xf>`,
};

/** The number by which a cell names its look. */
export function lookId(look: Look): number {
  return looks.indexOf(look);
}

const face = '<name val="Calibri"/><family val="2"/>';

/** xl/styles.xml */
export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>
<fonts count="4"><font><sz val="11"/>${face}</font><font><b/><sz val="11"/>${face}</font><font><u/><sz val="11"/><color rgb="FF0B57A4"/>${face}</font><font><b/><sz val="16"/>${face}</font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFECEAE4"/></patternFill></fill></fills>
<borders count="3"><border/><border><left/><right/><top/><bottom style="thin"><color rgb="FF8A867C"/></bottom></border><border><left/><right/><top/><bottom style="hair"><color rgb="FFC9C5BB"/></bottom></border></borders>
<cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="${looks.length}">${looks.map((look) => cells[look]).join('')}</cellXfs>
</styleSheet>`;
