import type { Metadata } from 'next';
import Link from 'next/link';
import { printedMoment } from '#lib/export/print/printed-moment.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import { may } from '#lib/workbench/allow.ts';
import { printList } from '#lib/workbench/export/print-list.ts';
import { questionFromSearch } from '#lib/workbench/view/question-url.ts';
import { printableQuestion } from '#lib/workbench/view/schema.ts';
import { desk } from '../../_server/desk.ts';
import { deskUrl } from '../../_server/desk-url.ts';
import type { PageSearch } from '../../_server/page-search.ts';
import { requireActor } from '../../_server/session.ts';
import { PageNotice } from '../../_ui/page-notice.tsx';
import { PrintButton } from './_components/print-button.tsx';
import { PrintedClaimItem } from './_components/printed-claim-item.tsx';
import { PrintedSources } from './_components/printed-sources.tsx';
import classes from './print.module.css';

export function generateMetadata(): Metadata {
  return { title: wordsFor('printing')('title') };
}

/** A view as a page for paper. Without a question in the address: what editors print. */
export default async function PrintPage({ searchParams }: PageSearch) {
  const actor = await requireActor();
  const t = wordsFor('printing');
  const files = wordsFor('files');
  const reasons = wordsFor('reasons');
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams))
    if (typeof value === 'string') search.set(name, value);
  if (!may(actor, 'export_claims')) return <PageNotice title={wordsFor('exporting')('mayNot')} />;
  const question = search.size > 0 ? questionFromSearch(search) : printableQuestion;
  const printed = printList(desk(), actor, question, deskUrl().origin);
  const back = <Link href={`/export?${search}`}>{t('back')}</Link>;
  if (!printed.ok) return <PageNotice title={reasons(printed.reason)}>{back}</PageNotice>;
  const { claims, sources, view, newsroom } = printed.list;
  const facts = [
    newsroom,
    t('printedLine', { at: printedMoment(new Date().toISOString()), by: actor.name }),
    files('claimsCounted', { count: claims.length }),
  ];
  return (
    <main className={classes.page}>
      <div className={classes.bar}>
        <PrintButton />
        {back}
        <span>{t('notInLedger')}</span>
      </div>
      <h1>{files('title')}</h1>
      <p className={classes.facts}>
        {facts.filter(Boolean).join(' · ')}
        <br />
        {files('view')}: {view.join('; ') || files('everything')}
      </p>
      {claims.length === 0 && <p>{wordsFor('exporting')('count', { count: 0 })}</p>}
      <ol className={classes.claims}>
        {claims.map((claim) => (
          <PrintedClaimItem key={claim.id} claim={claim} />
        ))}
      </ol>
      <PrintedSources sources={sources} />
    </main>
  );
}
