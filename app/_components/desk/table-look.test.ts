import { describe, expect, test } from 'vitest';
import { readTableLook } from './table-look.ts';

const usual = { hidden: ['category'], density: 'comfortable' };

describe('A kept look is read back as far as it can be', () => {
  test.each([
    [undefined, usual],
    ['not json', usual],
    ['[]', usual],
    ['{"hidden":["figures"],"density":"compact"}', { hidden: ['figures'], density: 'compact' }],
    ['{"hidden":["no such column"],"density":"compact"}', { hidden: ['category'], density: 'compact' }],
    ['{"hidden":[],"density":"huge"}', { hidden: [], density: 'comfortable' }],
  ])('%s', (kept, look) => {
    expect(readTableLook(kept)).toEqual(look);
  });
});
