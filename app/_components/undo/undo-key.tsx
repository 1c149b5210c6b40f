'use client';
import { useShortcuts } from '../../_ui/keys.ts';
import { UndoDialog } from './undo-dialog.tsx';
import { useUndo } from './use-undo.tsx';

/** The undo key, on pages where claims are decided: elsewhere it would take back what nobody sees. */
export function UndoKey() {
  const undoing = useUndo();
  useShortcuts({ undo: undoing.start });
  return <UndoDialog undoing={undoing} />;
}
