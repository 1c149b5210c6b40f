import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { FieldMapping } from '#lib/import/field-mapping.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import { articleDetails } from '#lib/workbench/article/schema.ts';
import { Complaint } from './complaint.ts';
import type { Found } from './import-articles.ts';

const articleLine = articleDetails.extend({ text: z.string() });

/** Reads JSON Lines from a file, or from standard input for "-", one line at a time; empty lines are passed over. */
export async function* articlesInLines(path: string, mapping?: FieldMapping): AsyncGenerator<Found> {
  const input = path === '-' ? process.stdin : createReadStream(path);
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() !== '') yield mapping ? asRecord(line, number, mapping) : fromLine(line, number);
    }
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault;
    throw new Complaint(wordsFor('terminal')('noFile', { message: fault.message }));
  }
}

/** A line of somebody else's making: the import itself says what is wrong with it. */
function asRecord(line: string, number: number, mapping: FieldMapping): Found {
  const bytes = new TextEncoder().encode(line);
  const input = { bytes, fileName: null, mediaType: 'application/json' as const, mapping, details: {} };
  return { name: `line ${number}`, input };
}

function fromLine(line: string, number: number): Found {
  const t = wordsFor('terminal');
  const name = `line ${number}`;
  const read = articleLine.safeParse(parse(line));
  if (read.success) {
    const { text, ...details } = read.data;
    const bytes = new TextEncoder().encode(text.toWellFormed());
    return { name, input: { bytes, fileName: null, mediaType: 'text/plain', details } };
  }
  const field = read.error.issues[0]?.path[0];
  const sentence =
    field === undefined || field === 'text' ? t('badLine') : t('badField', { field: String(field) });
  return { name, input: null, reason: 'bad_line', sentence };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
