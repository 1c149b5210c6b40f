import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import Piscina from 'piscina';
import type { ExtractTask } from './extract-worker.ts';
import { inOrder } from './in-order.ts';
import { print } from './print.ts';
import { showProgress } from './show-progress.ts';

/** Lines that wait for each thread, so that none stands idle while an earlier line is slow. */
const ahead = 16;

interface Answer {
  number: number;
  /** Null where there is none; `fault` then says why. */
  line: string | null;
  fault: string;
}

/**
 * `extract --jsonl`: analyses one article a line on all cores and prints the answers in the order of the lines.
 * A line that is no article, or whose thread broke down, is reported by its number and does not stop the rest.
 * Gives whether every line went well.
 */
export async function extractLines(
  path: string,
  worker = new URL('./extract-worker.ts', import.meta.url).href,
): Promise<boolean> {
  const threads = availableParallelism();
  const pool = new Piscina({ filename: worker, minThreads: threads, maxThreads: threads });
  const progress = showProgress(process.stderr);
  const run = async ({ number, task }: Line): Promise<Answer> => {
    if (!task) return { number, line: null, fault: 'not a JSON object with "id" and "text"' };
    try {
      return { number, line: await pool.run(task), fault: '' };
    } catch (fault) {
      return { number, line: null, fault: fault instanceof Error ? fault.message : String(fault) };
    }
  };
  let sound = true;
  try {
    for await (const { number, line, fault } of inOrder(readLines(path), threads * ahead, run)) {
      progress.count();
      if (line !== null) await print(`${line}\n`);
      else console.error(`line ${number}: ${fault}`);
      sound &&= line !== null;
    }
  } finally {
    progress.end();
    await pool.destroy();
  }
  return sound;
}

interface Line {
  number: number;
  task: ExtractTask | null;
}

async function* readLines(path: string): AsyncGenerator<Line> {
  const input = path === '-' ? process.stdin : createReadStream(path);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() !== '') yield { number, task: readTask(line) };
  }
}

function readTask(line: string): ExtractTask | null {
  try {
    const { id, text } = JSON.parse(line.replace(/^\uFEFF/, ''));
    const known = typeof id === 'string' || typeof id === 'number';
    return known && typeof text === 'string' ? { id, text } : null;
  } catch {
    return null;
  }
}
