const name = "(\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}.&’'-]*|of|the|and|for)){0,4})";

/** The publisher behind a dash or a bar at the end of a title, with the mark: Port opens again – The Courier. */
export const closingPublisher = new RegExp(
  `\\s(?:[–—|]|- (?=(?:The|BBC|CNN|[\\p{L}]+ News)\\b))\\s?${name}$`,
  'u',
);

const fewestWords = 7;

/** Is it the title of a page with its publisher, as it stands at an end of a copied page? */
export const isTitleWithPublisher = (line: string): boolean =>
  closingPublisher.test(line) && line.split(/\s+/).length >= fewestWords;
