import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { analyseArticle } from '#lib/text/analyse-article.ts';
import { extractLines } from './extract-lines.ts';
import { extractRecord } from './extract-record.ts';
import { print } from './print.ts';
import { endWithReader } from './reader-gone.ts';

const usage = 'usage: npm run -s extract -- FILE… | --jsonl FILE|- | < text';

/** Bytes as UTF-8, the byte order mark kept: it counts as one unit of the text. */
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const printRecord = (record: object) => print(`${JSON.stringify(record)}\n`);

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function extractFile(path: string): Promise<void> {
  try {
    const text = decode(await readFile(path));
    await printRecord({ doc: basename(path), ...extractRecord(text, analyseArticle(text)) });
  } catch (error) {
    fail(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function extractStandardInput(): Promise<void> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part);
  const text = decode(Buffer.concat(parts));
  await printRecord({ doc: null, ...extractRecord(text, analyseArticle(text)) });
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { jsonl: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) return console.log(usage);
  if (values.jsonl !== undefined) {
    if (!(await extractLines(values.jsonl))) process.exitCode = 1;
    return;
  }
  if (positionals.length === 0) return extractStandardInput();
  for (const path of positionals) await extractFile(path);
}

endWithReader();
main().catch((error: unknown) => fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`));
