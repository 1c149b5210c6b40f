/** The things that a page or file describes in JSON-LD. */

/** Every object of a script, of its array or of its `@graph`; none where it is no JSON. */
export function jsonLdNodes(script: string): object[] {
  return nodesOf(parsed(script)).flatMap((node) =>
    '@graph' in node ? [node, ...nodesOf(node['@graph'])] : [node],
  );
}

const nodesOf = (value: unknown): object[] =>
  (Array.isArray(value) ? value : [value]).filter((node) => typeof node === 'object' && node !== null);

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}
