'use client';
import { useMediaQuery } from '@mantine/hooks';
import type { OptionalColumn } from './table-look.ts';

const none: OptionalColumn[] = [];
/** The open claim says itself how sure it is. */
const some: OptionalColumn[] = ['confidence'];
/** What was claimed and where it stands is left. */
const most: OptionalColumn[] = ['figures', 'category', 'confidence', 'sources', 'assignee'];

/** The columns that an open claim beside the table leaves no room for. */
export function useLeftOut(isOpen: boolean): readonly OptionalColumn[] {
  const isTight = useMediaQuery('(max-width: 1280px)') ?? false;
  const isSnug = useMediaQuery('(max-width: 1600px)') ?? false;
  if (!isOpen) return none;
  return isTight ? most : isSnug ? some : none;
}
