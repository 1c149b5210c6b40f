'use client';
import { useMediaQuery } from '@mantine/hooks';
import type { OptionalColumn } from './table-look.ts';

const none: OptionalColumn[] = [];
/** The open claim says itself how sure it is. */
const some: OptionalColumn[] = ['confidence'];
/** What was claimed and where it stands is left. */
const most: OptionalColumn[] = ['figures', 'category', 'confidence', 'sources', 'assignee'];

/** In bold in the claim itself. */
const figures: OptionalColumn[] = ['figures'];
/** What a click on the claim tells too. */
const lesser: OptionalColumn[] = ['figures', 'category'];

/** The columns for which there is no room beside the claim's own words, the more so while one is open. */
export function useLeftOut(isOpen: boolean): readonly OptionalColumn[] {
  const isTight = useMediaQuery('(max-width: 1280px)') ?? false;
  const isSnug = useMediaQuery('(max-width: 1600px)') ?? false;
  const isClose = useMediaQuery('(max-width: 1180px)') ?? false;
  const isCloser = useMediaQuery('(max-width: 1100px)') ?? false;
  if (!isOpen) return isCloser ? lesser : isClose ? figures : none;
  return isTight ? most : isSnug ? some : none;
}
