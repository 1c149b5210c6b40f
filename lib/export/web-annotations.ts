/** Claims as W3C Web Annotations: one collection, all of them on its first page. */
import { wordsFor } from '#lib/words/words-for.ts';
import type { ClaimsFile } from './claims-file.ts';
import { jsonInPage } from './json-in-page.ts';
import { webAnnotationOf } from './web-annotation.ts';

export const webAnnotations: ClaimsFile = {
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  extension: 'annotations.jsonld',
  async *write(batches, about) {
    const collection = `${about.desk}/export#${encodeURIComponent(about.at)}`;
    const head = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: collection,
      type: 'AnnotationCollection',
      label: wordsFor('files')('title'),
      creator: { type: 'Person', name: about.by },
      created: about.at,
      total: about.count,
    };
    const page = { id: `${collection}-1`, type: 'AnnotationPage', startIndex: 0 };
    yield Buffer.from(`${opened(head)},"first":${opened(page)},"items":[\n`);
    let before = '';
    for await (const rows of batches) {
      if (rows.length === 0) continue;
      const items = rows.map((row) => jsonInPage(webAnnotationOf(row)));
      yield Buffer.from(before + items.join(',\n'));
      before = ',\n';
    }
    yield Buffer.from('\n]}}\n');
  },
};

/** An object's JSON without its closing brace. */
function opened(object: object): string {
  return jsonInPage(object).slice(0, -1);
}
