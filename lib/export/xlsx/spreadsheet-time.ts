/** Times in the spreadsheet's own count: days since the end of 1899, as UTC shows them. */
import { isCalendarTime } from '../calendar-time.ts';
import { type SheetCell, textCell } from './cell-xml.ts';

const day = 24 * 60 * 60 * 1000;
/** Excel has a 29 February 1900 that never was; from March on its count agrees with everybody's. */
const firstDay = Date.UTC(1900, 2, 1);
const epoch = Date.UTC(1899, 11, 30);

const date = /^\d{4}-\d\d-\d\d$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** A whole date, or a moment with its zone, as the spreadsheet's; a year, a month or a time without a zone stays text. */
export function timeCell(iso: string): SheetCell {
  const look = date.test(iso) ? 'date' : moment.test(iso) ? 'moment' : null;
  const time = look ? Date.parse(iso) : Number.NaN;
  if (!look || !isCalendarTime(iso) || !(time >= firstDay)) return textCell(iso);
  return { value: (time - epoch) / day, look };
}
