/** The sources of a printed list: each once, numbered in the order in which claims lean on them. */
import type { ExportRow } from '../export-row.ts';
import { webAddress } from '../web-address.ts';

type Piece = ExportRow['evidence'][number];

export interface PrintedSource {
  /** From 1. */
  number: number;
  title: string;
  /** Whose word it is and who published it. */
  from: string[];
  /** As it was given; it may be no address of a page. */
  address: string | null;
  /** Where a click leads; null: nowhere. */
  target: string | null;
}

export class SourceList {
  readonly sources: PrintedSource[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number under which this piece's source stands. */
  numberOf({ title, speaker, publisher, address }: Piece): number {
    const key = JSON.stringify([title, speaker, publisher, address]);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.sources.length + 1;
    this.numbers.set(key, number);
    const from = [...new Set([speaker, publisher])].filter(
      (name): name is string => Boolean(name) && name !== title,
    );
    this.sources.push({ number, title, from, address, target: webAddress(address) });
    return number;
  }
}
