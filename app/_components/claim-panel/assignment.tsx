'use client';
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { assignmentSide } from '#lib/workbench/claim/conflict-sides.ts';
import type { AssignmentRow, ClaimDetail, Conflict } from '#lib/workbench/claim/schema.ts';
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
  const [search, setSearch] = useState(assignee?.name ?? '');
  const wanted = bench.tool === 'assignment' ? bench.preset.assignee : undefined;
  useEffect(() => {
    // Also where it is asked for once more.
    if (bench.tool !== 'assignment' || bench.turn === 0) return;
    field.current?.focus({ preventScroll: true });
    // Not at the lower edge, where on a phone the two questions lie over it.
    field.current?.scrollIntoView({ block: 'center' });
    if (wanted === undefined) return;
    // Once the list is there, so that its first name can be picked.
    const frame = requestAnimationFrame(() => setSearch(wanted));
    return () => cancelAnimationFrame(frame);
  }, [bench.tool, bench.turn, wanted]);
  const assign = async (assigneeId: string | null) => {
    const chosen = choices.find(({ id }) => id === assigneeId) ?? null;
    const refusal = await decide({
      path: `/api/claims/${claim.id}/assignment`,
      body: { assigneeId, expects: claim.assignment?.id ?? null },
      clash: {
        sides: ({ base, current }: Conflict<AssignmentRow | null>) => ({
          base: assignmentSide(base),
          theirs: assignmentSide(current),
          mine: assignmentSide({ assignee: chosen }),
        }),
        over: ({ current }) => ({ body: { expects: current?.id ?? null } }),
        anew: () => bench.open('assignment', { assignee: chosen?.name ?? '' }),
      },
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
      searchValue={search}
      onSearchChange={setSearch}
      // A name that is in the field already is taken by Enter.
      selectFirstOptionOnDropdownOpen={wanted !== undefined}
      selectFirstOptionOnChange={wanted !== undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
      onBlur={() => bench.tool === 'assignment' && bench.close()}
      rightSection={closed || assignee ? undefined : <KeyHint of="assign" />}
    />
  );
}
