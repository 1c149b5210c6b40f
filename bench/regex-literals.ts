import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A pattern as it is written in the code, or made when a file is loaded. */
export interface WrittenPattern {
  source: string;
  flags: string;
  /** The first file that holds it. */
  file: string;
}

const comment = String.raw`/\*[^]*?\*/|//[^\n]*`;
const quoted = String.raw`'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|${'`'}(?:[^${'`'}\\]|\\[^])*${'`'}`;
const literal = String.raw`(?<=[=(,:[!&|?{};>]\s*|\breturn\s+)/(?![*/])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)/([dgimsuvy]*)`;
const parts = new RegExp(`${comment}|${quoted}|${literal}`, 'g');

/** The regular expressions that a piece of TypeScript writes as literals; comments and strings are passed over. */
export function literalsIn(code: string): { source: string; flags: string }[] {
  return [...code.matchAll(parts)].flatMap(([, source, flags]) =>
    source === undefined ? [] : [{ source, flags: flags ?? '' }],
  );
}

/** The innermost of the files that is being run: one file loads many. */
const writer = (files: readonly string[]): string | undefined =>
  (new Error().stack ?? '').split('\n').flatMap((line) => files.find((file) => line.includes(file)) ?? [])[0];

/** Every regular expression of these folders, each once: the literals, and those that loading a file makes. */
export async function patternsOf(folders: readonly string[]): Promise<WrittenPattern[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(folder, name)),
  );
  const found = new Map<string, WrittenPattern>();
  const add = (source: string, flags: string, file: string) => {
    const key = `/${source}/${flags}`;
    if (!found.has(key)) found.set(key, { source, flags, file });
  };
  const Written = globalThis.RegExp;
  let loading = '';
  globalThis.RegExp = new Proxy(Written, {
    construct(target, [source, flags]) {
      if (typeof source === 'string') add(source, flags ?? '', writer(files) ?? loading);
      return new target(source, flags);
    },
  });
  try {
    for (const file of files) {
      for (const { source, flags } of literalsIn(readFileSync(file, 'utf8'))) add(source, flags, file);
      loading = file;
      await import(file);
    }
  } finally {
    globalThis.RegExp = Written;
  }
  return [...found.values()];
}
