import { randomUUID } from 'node:crypto';
import { createReadStream, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { exportColumnNames } from '#lib/export/export-columns.ts';
import { claimSorts, exportFormats } from '#lib/vocabulary.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { exportPath } from '#lib/workbench/export/export-files.ts';
import { exportClaims } from '#lib/workbench/export/mutations.ts';
import { exportInput } from '#lib/workbench/export/schema.ts';
import { headInWords } from '#lib/workbench/ledger/head.ts';
import { questionFromSearch, questionToSearch } from '#lib/workbench/view/question-url.ts';
import { printableQuestion, type Question } from '#lib/workbench/view/schema.ts';
import { Complaint } from './complaint.ts';
import { settingsOrComplain, withDesk } from './open-desk.ts';
import { print } from './print.ts';
import { addressOf } from './settings.ts';

/** `export`: the list on standard output, without a byte order mark; what was taken out is in the ledger. */
export async function exportToTerminal(args: string[]): Promise<number> {
  const t = wordsFor('terminal');
  const { values } = parseArgs({
    args,
    options: { format: { type: 'string' }, query: { type: 'string' }, columns: { type: 'string' } },
  });
  const format = z.enum(exportFormats).safeParse(values.format);
  if (!format.success) throw new Complaint(t('exportFormat', { formats: exportFormats.join(', ') }));
  const question = values.query === undefined ? printableQuestion : readQuery(values.query);
  const columns = exportInput.shape.columns.safeParse(values.columns?.split(','));
  if (!columns.success) throw new Complaint(t('exportColumns', { columns: exportColumnNames.join(', ') }));
  const settings = settingsOrComplain();
  const address = addressOf(settings, settings.port);
  return withDesk(async (db) => {
    const taken = await exportClaims(
      db,
      terminal,
      { question, format: format.data, columns: columns.data },
      { desk: address, path: exportPath(db.path, randomUUID()), byteOrderMark: false },
    );
    if (!taken.ok) throw new Complaint(wordsFor('reasons')(taken.reason));
    const { path, count, sha256, head } = taken.file;
    try {
      for await (const part of createReadStream(path)) await print(part);
    } finally {
      rmSync(path);
    }
    console.error(t('exported', { count, sha256, head: headInWords(head) }));
    return 0;
  });
}

/** A page leaves out what it does not understand; a list that is taken out must not be longer than asked. */
function readQuery(query: string): Question {
  const search = new URLSearchParams(query.replace(/^\?/, ''));
  const question = questionFromSearch(search);
  const understood = questionToSearch(question);
  for (const [name, value] of search) {
    if (name === 'sort' && z.enum(claimSorts).safeParse(value).success) continue;
    const kept = new Set(understood.get(name)?.split(','));
    const isKept = name === 'q' ? kept.size > 0 : value.split(',').every((item) => kept.has(item));
    if (!isKept) throw new Complaint(wordsFor('terminal')('exportQuery', { part: `${name}=${value}` }));
  }
  return question;
}
