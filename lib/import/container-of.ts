/** Files that hold many articles, by the end of their name. Loads no reader. */

export const containers = {
  zip: ['.zip'],
  lines: ['.jsonl', '.ndjson'],
  list: ['.json', '.jsonld'],
} as const;
export type Container = keyof typeof containers;

/** Whether a file holds many articles; null: one or none. */
export function containerOf(fileName: string): Container | null {
  const ending = /\.[^./\\]*$/.exec(fileName)?.[0].toLowerCase();
  for (const [kind, endings] of Object.entries(containers))
    if (endings.some((one) => one === ending)) return kind as Container;
  return null;
}
