'use client';
import { Drawer } from '@mantine/core';
import { useMediaQuery, useNetwork } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Actor } from '#lib/workbench/actor.ts';
import { questionToSearch } from '#lib/workbench/view/question-url.ts';
import type { ClaimRow } from '#lib/workbench/view/schema.ts';
import { printableQuestion, question as questionSchema } from '#lib/workbench/view/schema.ts';
import { useShortcuts } from '../../_ui/keys.ts';
import { send, valueIn } from '../../_ui/send.ts';
import { askAnew, facetsQuery, orderQuery } from './ask-desk.ts';
import { ClaimSide } from './claim-side.tsx';
import { ClaimsTable } from './claims-table.tsx';
import classes from './desk.module.css';
import { DeskBar } from './desk-bar.tsx';
import { DeskEmpty } from './desk-empty.tsx';
import { DeskSkeleton } from './desk-skeleton.tsx';
import { FilterRail } from './filter-rail.tsx';
import { LoadFault } from './load-fault.tsx';
import { rowLoader } from './row-loader.ts';
import { SelectedBar } from './selected-bar.tsx';
import { useTableLook } from './table-look.ts';
import { useCursor } from './use-cursor.ts';
import { useLeftOut } from './use-left-out.ts';
import { ask, openClaim, useQuestion } from './use-question.ts';
import { useSelection } from './use-selection.ts';
import { viewCounts } from './views.ts';

const printableKey = questionToSearch(printableQuestion).toString();
const bare = questionSchema.parse({});
const none: readonly number[] = [];
const closeClaim = () => openClaim(null);

interface Props {
  actor: Actor;
  mayImport: boolean;
  mayExport: boolean;
  mayDecide: boolean;
}

/** The claims table with its filters, and the open claim beside it. */
export function Desk({ actor, mayImport, mayExport, mayDecide }: Props) {
  const t = useTranslations('desk');
  const queries = useQueryClient();
  const { question, key, claimId } = useQuestion();
  const [look, setLook] = useTableLook();
  const [loader] = useState(() => rowLoader(fetchRows));
  const [filtersOpen, setFiltersOpen] = useState(false);
  const isList = useMediaQuery('(max-width: 760px)') ?? false;
  const isNarrow = useMediaQuery('(max-width: 1000px)') ?? false;
  const leftOut = useLeftOut(claimId !== null && !isNarrow);
  const { online } = useNetwork();

  const order = useQuery(orderQuery(key));
  const { data: facets, isPlaceholderData: isEarlier } = useQuery(facetsQuery(key));
  const everything = useQuery(facetsQuery('')).data;
  const printable = useQuery(facetsQuery(printableKey)).data;
  const ids = order.data ?? none;
  const cursor = useCursor(ids, claimId, !isNarrow);
  const selection = useSelection();
  const refresh = useCallback(() => askAnew(queries), [queries]);

  useShortcuts({
    next: () => cursor.move(1),
    previous: () => cursor.move(-1),
    openClaim: () => cursor.open(),
    closeClaim,
    ...(mayDecide && { select: () => cursor.id !== null && selection.toggle(cursor.id) }),
  });

  const rail = (
    <FilterRail
      question={question}
      personId={actor.id}
      facets={facets}
      counts={everything && printable && viewCounts(everything, printable, actor.id)}
      ask={ask}
    />
  );
  return (
    <div className={classes.desk} data-panel={(claimId !== null && !isNarrow) || undefined}>
      <div className={classes.rail}>{rail}</div>
      <Drawer
        opened={filtersOpen}
        onClose={() => setFiltersOpen(false)}
        title={t('filters')}
        size="min(86vw, 320px)"
      >
        {rail}
      </Drawer>
      <main className={classes.main}>
        <h1 className="visually-hidden">{t('title')}</h1>
        {!online && (
          <p className={classes.offline} role="status">
            {t('offline')}
          </p>
        )}
        <DeskBar
          question={question}
          questionKey={key}
          count={order.data?.length}
          facets={facets}
          total={isEarlier ? undefined : facets?.total}
          look={look}
          mayExport={mayExport}
          onLook={setLook}
          ask={ask}
          onAskAnew={refresh}
          onOpenFilters={() => setFiltersOpen(true)}
        />
        {order.isError ? (
          <LoadFault fault={order.error} onRetry={() => order.refetch()} />
        ) : order.data === undefined ? (
          <DeskSkeleton />
        ) : order.data.length === 0 ? (
          <DeskEmpty question={question} mayImport={mayImport} onClear={() => ask(bare)} />
        ) : (
          <ClaimsTable
            ids={ids}
            question={question}
            ask={ask}
            loader={loader}
            look={look}
            isList={isList}
            leftOut={leftOut}
            openId={claimId}
            cursor={cursor}
            selected={selection.ids}
            onOpen={cursor.open}
          />
        )}
        {selection.ids.size > 0 && <SelectedBar selection={selection} />}
      </main>
      {claimId !== null && (
        <ClaimSide
          claimId={claimId}
          cursor={cursor}
          total={ids.length}
          isSheet={isNarrow}
          readOnly={!mayDecide}
          onClose={closeClaim}
        />
      )}
    </div>
  );
}

async function fetchRows(ids: number[]): Promise<ClaimRow[]> {
  return (await valueIn(send<{ rows: ClaimRow[] }>('/api/claims/rows', { ids }))).rows;
}
