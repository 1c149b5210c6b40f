import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { analyseArticle } from '#lib/text/analyse-article.ts';
import { extractRecord } from './extract-record.ts';

const usage = 'usage: npm run -s extract -- FILE… | --jsonl FILE|- | < text';

/** Bytes as UTF-8, the byte order mark kept: it counts as one unit of the text. */
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const print = async (record: object) => {
  if (process.stdout.write(`${JSON.stringify(record)}\n`)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
};

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function extractFile(path: string): Promise<void> {
  try {
    const text = decode(await readFile(path));
    await print({ doc: basename(path), ...extractRecord(text, analyseArticle(text)) });
  } catch (error) {
    fail(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function extractStandardInput(): Promise<void> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part);
  const text = decode(Buffer.concat(parts));
  await print({ doc: null, ...extractRecord(text, analyseArticle(text)) });
}

async function extractLines(path: string): Promise<void> {
  const input = path === '-' ? process.stdin : createReadStream(path);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const article = readLine(line);
    if (article)
      await print({ id: article.id, ...extractRecord(article.text, analyseArticle(article.text)) });
    else fail(`line ${number}: not a JSON object with "id" and "text"`);
  }
}

function readLine(line: string): { id: string | number; text: string } | null {
  try {
    const { id, text } = JSON.parse(line.replace(/^\uFEFF/, ''));
    const known = typeof id === 'string' || typeof id === 'number';
    return known && typeof text === 'string' ? { id, text } : null;
  } catch {
    return null;
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { jsonl: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) return console.log(usage);
  if (values.jsonl !== undefined) return extractLines(values.jsonl);
  if (positionals.length === 0) return extractStandardInput();
  for (const path of positionals) await extractFile(path);
}

main().catch((error: unknown) => fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`));
