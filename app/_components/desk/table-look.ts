'use client';
/** Columns and density, each person's own in this browser. */
import { useLocalStorage } from '@mantine/hooks';
import { z } from 'zod';

export const optionalColumns = [
  'figures',
  'confidence',
  'attribution',
  'sources',
  'assignee',
  'category',
] as const;
export type OptionalColumn = (typeof optionalColumns)[number];
export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

const tableLook = z.object({
  hidden: z.array(z.enum(optionalColumns)).catch(['category']),
  density: z.enum(densities).catch('comfortable'),
});
export type TableLook = z.output<typeof tableLook>;

/** What an earlier version kept, or somebody wrote there by hand, becomes the default where it cannot be read. */
export function readTableLook(kept: string | undefined): TableLook {
  return tableLook.catch({ hidden: ['category'], density: 'comfortable' }).parse(parseJson(kept));
}

export function useTableLook(): [TableLook, (look: TableLook) => void] {
  const [look, setLook] = useLocalStorage<TableLook>({
    key: 'sayso-table',
    defaultValue: readTableLook(undefined),
    deserialize: readTableLook,
    serialize: JSON.stringify,
  });
  return [look, setLook];
}

function parseJson(words: string | undefined): unknown {
  try {
    return JSON.parse(words ?? '{}');
  } catch {
    return {};
  }
}
