import { describe, expect, it } from 'vitest';
import { exampleRow, fileOf } from './example-row.ts';
import { hostileTexts } from './hostile-texts.ts';
import { webAnnotationOf } from './web-annotation.ts';
import { webAnnotations } from './web-annotations.ts';

describe('claims as Web Annotations', () => {
  it('say what was found out about which words of which page, and when the page had them', () => {
    expect(webAnnotationOf({ ...exampleRow, address: 'https://quay.example/night' })).toEqual({
      id: 'http://desk.example/claims/7',
      type: 'Annotation',
      motivation: 'assessing',
      creator: { type: 'Person', name: 'Ana' },
      created: '2025-06-19T09:01:00.000Z',
      body: [
        { type: 'TextualBody', purpose: 'assessing', value: 'verified', format: 'text/plain' },
        { type: 'TextualBody', purpose: 'classifying', value: 'confirmed', format: 'text/plain' },
        { type: 'TextualBody', purpose: 'identifying', value: 'Harbour Guard', format: 'text/plain' },
        { type: 'SpecificResource', purpose: 'linking', source: 'https://log.example/1' },
        { type: 'TextualBody', purpose: 'linking', value: 'Post', format: 'text/plain' },
      ],
      target: [
        {
          source: 'https://quay.example/night',
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: '=40 drones, "down"',
              prefix: 'the Guard said. ',
              suffix: ' before dawn',
            },
            { type: 'TextPositionSelector', start: 10, end: 28 },
          ],
          state: {
            type: 'TimeState',
            sourceDate: '2025-06-19T08:00:00.000Z',
            cached: 'ni:///sha-256;q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s',
          },
        },
      ],
    });
  });

  it.each([
    ['unknown', []],
    ['Ida Lund', ['Ida Lund']],
  ])('of a speaker of whom no type is known, %s, name %j', (speaker, named) => {
    const { body } = webAnnotationOf({ ...exampleRow, speaker, speakerType: 'unknown' });
    const tags = body.flatMap((one) => (one.purpose === 'identifying' ? one.value : []));
    expect(tags).toEqual(named);
  });

  it('name the text itself where the article has no page', () => {
    const [target] = webAnnotationOf({ ...exampleRow, address: 'javascript:alert(1)' }).target;
    expect(target?.source).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
  });

  it('are one annotation with several targets where a quotation is interrupted', () => {
    const [anchor] = exampleRow.anchors;
    if (!anchor) throw new Error('The example has a place');
    const anchors = [anchor, { ...anchor, start: 40, end: 50 }];
    const { target } = webAnnotationOf({ ...exampleRow, anchors });
    expect(target.map(({ selector }) => selector[1].start)).toEqual([10, 40]);
  });

  it('are JSON with one context, however many there are', async () => {
    for (const count of [0, 1, 3]) {
      const rows = Array.from({ length: count }, () => exampleRow);
      const file = JSON.parse((await fileOf(webAnnotations, rows)).toString());
      expect(file).toMatchObject({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'AnnotationCollection',
        total: count,
      });
      expect(file.first.items).toHaveLength(count);
    }
  });

  it('stay data inside a page whatever they say', async () => {
    const rows = hostileTexts.map((text) => ({
      ...exampleRow,
      speaker: text,
      justification: text,
      address: text,
    }));
    const file = (await fileOf(webAnnotations, rows)).toString();
    expect(file).not.toMatch(/[<\u2028\u2029]/);
    const { items } = JSON.parse(file).first;
    expect(items.map((one: { body: { value: string }[] }) => one.body[2]?.value)).toEqual(hostileTexts);
  });
});
