/** The end of the chain: who notes it can tell later that nothing was cut off. */
export interface LedgerHead {
  seq: number;
  hash: string;
}

/** As it is printed and typed in: "412:ab12…". */
export function headInWords({ seq, hash }: LedgerHead): string {
  return `${seq}:${hash}`;
}

/** Reads what headInWords gave; null where it is nothing like it. */
export function readHead(words: string): LedgerHead | null {
  const [, seq, hash] = /^\s*(\d{1,15}):([0-9a-f]{64})\s*$/i.exec(words) ?? [];
  return seq === undefined || hash === undefined ? null : { seq: Number(seq), hash: hash.toLowerCase() };
}
