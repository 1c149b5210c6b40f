import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { wordsFor } from '#lib/words/words-for.ts';
import { may } from '#lib/workbench/allow.ts';
import { claimDetail } from '#lib/workbench/claim/data.ts';
import { ClaimPanel } from '../../_components/claim-panel/claim-panel.tsx';
import { UndoKey } from '../../_components/undo/undo-key.tsx';
import { desk } from '../../_server/desk.ts';
import { requireActor } from '../../_server/session.ts';
import classes from './claim-page.module.css';

export const metadata: Metadata = { title: wordsFor('panel')('label') };

const parameters = z.object({ claimId: z.coerce.number().int().positive() });

/** The panel as a page of its own: an address to send to a colleague. */
export default async function ClaimPage({ params }: { params: Promise<{ claimId: string }> }) {
  const actor = await requireActor();
  const wanted = parameters.safeParse(await params);
  if (!wanted.success || !claimDetail(desk(), actor, wanted.data).ok) notFound();
  const mayDecide = may(actor, 'give_verdict');
  return (
    <main className={classes.page}>
      <h1 className={classes.title}>{wordsFor('panel')('label')}</h1>
      <ClaimPanel claimId={wanted.data.claimId} readOnly={!mayDecide} />
      {mayDecide && <UndoKey />}
    </main>
  );
}
