'use client';
import { Button, Select } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { get, valueIn } from '../../_ui/send.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { claimsChanged } from '../claim-panel/claim-query.ts';
import { announceRefusal, announceWords } from '../undo/announce.tsx';
import { assignSelected } from './assign-selected.ts';
import classes from './selected-bar.module.css';
import type { Selection } from './use-selection.ts';

/** Under the table while claims are selected: how many, and whom to give them to. */
export function SelectedBar({ selection }: { selection: Selection }) {
  const t = useTranslations('desk.selected');
  const reasonWords = useReasonWords();
  const queries = useQueryClient();
  const [assigning, setAssigning] = useState(false);
  const { data: people = [] } = useQuery({
    queryKey: ['people'],
    queryFn: ({ signal }) => valueIn(get<{ people: { id: string; name: string }[] }>('/api/people', signal)),
    select: ({ people: listed }) => listed,
  });

  const assign = async (assigneeId: string | null) => {
    const name = people.find(({ id }) => id === assigneeId)?.name;
    if (!assigneeId || !name) return;
    setAssigning(true);
    const { assigned, reason } = await assignSelected([...selection.ids], assigneeId);
    await claimsChanged(queries);
    setAssigning(false);
    if (reason) return announceRefusal(`${t('assigned', { count: assigned, name })} ${reasonWords(reason)}`);
    announceWords(t('assigned', { count: assigned, name }));
    selection.clear();
  };

  return (
    <div className={classes.bar} role="toolbar" aria-label={t('label')}>
      <span role="status">{t('count', { count: selection.ids.size })}</span>
      <Select
        size="xs"
        searchable
        aria-label={t('assign')}
        placeholder={t('assign')}
        disabled={assigning}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={null}
        onChange={assign}
      />
      <Button variant="default" onClick={selection.clear}>
        {t('clear')}
      </Button>
    </div>
  );
}
