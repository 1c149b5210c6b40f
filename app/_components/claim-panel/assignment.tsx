'use client';
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import { KeyHint } from '../../_ui/key-hint.tsx';
import { get, valueIn } from '../../_ui/send.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { announceRefusal } from '../undo/announce.tsx';
import type { Decide } from './use-decide.ts';
import type { Bench } from './use-workbench.ts';

interface Props {
  claim: ClaimDetail;
  decide: Decide;
  bench: Bench;
  closed: boolean;
}
type Person = { id: string; name: string };

/** Whom the claim is with. */
export function Assignment({ claim, decide, bench, closed }: Props) {
  const t = useTranslations('panel.assignment');
  const reasonWords = useReasonWords();
  const field = useRef<HTMLInputElement>(null);
  const { data: people = [] } = useQuery({
    queryKey: ['people'],
    queryFn: ({ signal }) => valueIn(get<{ people: Person[] }>('/api/people', signal)),
    select: ({ people: listed }) => listed,
  });
  const assignee = claim.assignment?.assignee ?? null;
  // Whoever it is with may have left the desk since.
  const choices = assignee && !people.some(({ id }) => id === assignee.id) ? [...people, assignee] : people;
  useEffect(() => {
    if (bench.tool === 'assignment') field.current?.focus();
  }, [bench.tool]);
  const assign = async (assigneeId: string | null) => {
    const name = choices.find(({ id }) => id === assigneeId)?.name ?? t('nobody');
    const refusal = await decide({
      kind: 'assignment',
      path: `/api/claims/${claim.id}/assignment`,
      body: (now) => ({ assigneeId, expects: now.assignment?.id ?? null }),
      mine: { answer: t('answer', { name }), words: null },
      saved: bench.close,
    });
    if (refusal && refusal.reason !== 'conflict') announceRefusal(reasonWords(refusal.reason));
  };
  return (
    <Select
      ref={field}
      label={t('label')}
      size="xs"
      searchable
      clearable
      disabled={closed}
      placeholder={t('nobody')}
      data={choices.map(({ id, name }) => ({ value: id, label: name }))}
      value={assignee?.id ?? null}
      onChange={assign}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
      onBlur={() => bench.tool === 'assignment' && bench.close()}
      rightSection={closed || assignee ? undefined : <KeyHint of="assign" />}
    />
  );
}
