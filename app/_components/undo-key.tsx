'use client';
import { Button, Group, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import type { DecidedSince, LastDecision } from '#lib/workbench/undo/schema.ts';
import { useShortcuts } from '../_ui/keys.ts';
import { useReasonWords } from '../_ui/reason-words.ts';
import { requestId } from '../_ui/request-id.ts';
import { get, send } from '../_ui/send.ts';
import { Moment } from '../_ui/time.tsx';

interface Contested {
  last: LastDecision;
  since: DecidedSince;
}

/** The undo key on every page: takes back my own last decision, and asks first where somebody decided since. */
export function UndoKey() {
  const t = useTranslations('common.undo');
  const words = useReasonWords();
  const queries = useQueryClient();
  const router = useRouter();
  const isBusy = useRef(false);
  const [contested, setContested] = useState<Contested | null>(null);

  async function takeBack(last: LastDecision, evenSo: boolean): Promise<void> {
    const { kind, decisionId, claimId } = last;
    const input = { kind, decisionId, evenSo, requestId: requestId() };
    const answer = await send<{ claim?: ClaimDetail }>('/api/undo', input);
    setContested(
      !answer.ok && answer.reason === 'decided_since' ? { last, since: answer.body as DecidedSince } : null,
    );
    if (!answer.ok) {
      if (answer.reason !== 'decided_since')
        notifications.show({ message: words(answer.reason), color: 'red' });
      return;
    }
    if (claimId !== null) {
      if (answer.value.claim) queries.setQueryData(['claim', claimId], answer.value.claim);
      await queries.invalidateQueries({ queryKey: ['claim-rows', claimId] });
    }
    await queries.invalidateQueries({ queryKey: ['facets'] });
    router.refresh();
    notifications.show({ message: t('done', { words: last.words }) });
  }

  async function undoLast(): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      const answer = await get<{ last: LastDecision | null }>('/api/undo');
      if (!answer.ok) notifications.show({ message: words(answer.reason), color: 'red' });
      else if (answer.value.last) await takeBack(answer.value.last, false);
      else notifications.show({ message: t('nothing') });
    } finally {
      isBusy.current = false;
    }
  }

  useShortcuts({ undo: () => void undoLast() });
  return (
    <Modal opened={contested !== null} onClose={() => setContested(null)} title={t('since')}>
      {contested && (
        <>
          <p>{contested.last.words}</p>
          <p>
            {contested.since.by.name} · <Moment iso={contested.since.at} />
          </p>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setContested(null)} data-autofocus>
              {t('leave')}
            </Button>
            <Button onClick={() => takeBack(contested.last, true)}>{t('evenSo')}</Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
