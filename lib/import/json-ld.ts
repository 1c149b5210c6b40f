/** The things that a page or file describes in JSON-LD. */
import { readJson } from './read-json.ts';

/** Every object of a script, of its array or of its `@graph`; none where it is no JSON. */
export function jsonLdNodes(script: string): object[] {
  return nodesOf(readJson(script)).flatMap((node) =>
    '@graph' in node ? [node, ...nodesOf(node['@graph'])] : [node],
  );
}

const nodesOf = (value: unknown): object[] =>
  (Array.isArray(value) ? value : [value]).filter((node) => typeof node === 'object' && node !== null);
