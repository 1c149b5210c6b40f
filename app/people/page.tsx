import type { Metadata } from 'next';
import { wordsFor } from '#lib/words/words-for.ts';
import { NotAllowed } from '#lib/workbench/allow.ts';
import { listPeople } from '#lib/workbench/person/data.ts';
import { desk } from '../_server/desk.ts';
import { requireActor } from '../_server/session.ts';
import { PageNotice } from '../_ui/page-notice.tsx';
import { PeopleList } from './_components/people-list.tsx';

const t = wordsFor('people');
export const metadata: Metadata = { title: t('list.title') };

/** Who works here; for owners. */
export default async function PeoplePage() {
  const actor = await requireActor();
  try {
    return <PeopleList people={listPeople(desk(), actor)} ownId={actor.id} />;
  } catch (fault) {
    if (!(fault instanceof NotAllowed)) throw fault;
    return (
      <PageNotice title={t('list.title')}>
        <p>{wordsFor('reasons')('not_allowed')}</p>
      </PageNotice>
    );
  }
}
