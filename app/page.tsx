import type { Metadata } from 'next';
import { wordsFor } from '#lib/words/words-for.ts';
import { may } from '#lib/workbench/allow.ts';
import { Desk } from './_components/desk/desk.tsx';
import { UndoKey } from './_components/undo/undo-key.tsx';
import { requireActor } from './_server/session.ts';

export const metadata: Metadata = { title: wordsFor('desk')('title') };

export default async function DeskPage() {
  const actor = await requireActor();
  const mayDecide = may(actor, 'give_verdict');
  return (
    <>
      <Desk
        actor={actor}
        mayImport={may(actor, 'import_article')}
        mayExport={may(actor, 'export_claims')}
        mayDecide={mayDecide}
      />
      {mayDecide && <UndoKey />}
    </>
  );
}
