'use client';
import { useShortcuts } from '../../_ui/keys.ts';
import { UndoDialog } from './undo-dialog.tsx';
import { useUndo } from './use-undo.tsx';

/** The undo key on every page. */
export function UndoKey() {
  const undoing = useUndo();
  useShortcuts({ undo: undoing.start });
  return <UndoDialog undoing={undoing} />;
}
