/** The sheet that says what the list is, so that it does not depend on the message that it came with. */
import { verdicts } from '#lib/vocabulary.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import type { AboutExport } from '../claims-file.ts';
import { cellXml, type SheetCell, textCell } from './cell-xml.ts';
import { timeCell } from './spreadsheet-time.ts';

/** xl/worksheets/sheet2.xml */
export function aboutSheet(about: AboutExport): string {
  const rows = aboutRows(about).map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, column, row)).join('')}</row>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0" showGridLines="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="27" customWidth="1"/><col min="2" max="2" width="90" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/></worksheet>`;
}

function aboutRows(about: AboutExport): SheetCell[][] {
  const t = wordsFor('files');
  const vocabulary = wordsFor('vocabulary');
  const line = (label: string, value: SheetCell) => [textCell(label, 'label'), value];
  const words = (label: string, value: string) => line(label, textCell(value));
  return [
    [textCell(t('title'), 'title')],
    [],
    ...(about.newsroom ? [words(t('newsroom'), t('newsroomLine', about.newsroom))] : []),
    line(t('takenAt'), timeCell(about.at)),
    words(t('takenBy'), about.by),
    line(t('count'), { value: about.count, look: 'number' }),
    words(t('view'), about.view.join('\n') || t('everything')),
    words(t('desk'), about.desk),
    words(t('ledgerHead'), about.head),
    words(t('madeWith'), t('app')),
    [],
    [textCell(t('verdicts'), 'label')],
    ...verdicts.map((one) => words(vocabulary(`verdict.${one}`), t(`verdictMeans.${one}`))),
    [],
    [textCell(t('columns'), 'label')],
    words('attribution_check', t('attributionMeans')),
    words('confidence', t('confidenceMeans')),
    words('start, end', t('offsetsMean')),
    words(t('times'), t('timesMean')),
  ];
}
