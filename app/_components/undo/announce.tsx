'use client';
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../_ui/key-hint.tsx';

/** One notice at a time: a row of decisions made by keys must not pile up. */
const id = 'decision';

/** Says what was saved, with the way back, which has a key. */
export function announceDecision(words: string, undoWords: string, onUndo: () => void): void {
  announce(words, undoWords, onUndo, <KeyHint of="undo" />);
}

/** Says what was done, with a way back that is open as long as the notice is. */
export function announceMove(words: string, backWords: string, onBack: () => void): void {
  announce(words, backWords, onBack);
}

function announce(words: string, backWords: string, onBack: () => void, hint?: ReactNode): void {
  notifications.hide(id);
  notifications.show({
    id,
    autoClose: 8000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <span>{words}</span>
        <Button
          flex="none"
          variant="default"
          size="compact-sm"
          rightSection={hint}
          onClick={() => {
            notifications.hide(id);
            onBack();
          }}
        >
          {backWords}
        </Button>
      </Group>
    ),
  });
}

/** Says why something was not saved, with a way to the claim if one is given. */
export function announceRefusal(words: string, claimId?: number): void {
  notifications.hide(id);
  notifications.show({ id, color: 'red', autoClose: 12_000, message: withClaim(words, claimId) });
}

/** Says something that has no way back, with a way to the claim that it is about if one is given. */
export function announceWords(words: string, claimId?: number | null): void {
  notifications.hide(id);
  notifications.show({ id, autoClose: claimId ? 8000 : 5000, message: withClaim(words, claimId) });
}

function withClaim(words: string, claimId: number | null | undefined): ReactNode {
  if (!claimId) return words;
  return (
    <>
      {words} <ClaimLink claimId={claimId} />
    </>
  );
}

/** On the desk it opens beside the table, among the claims of the view. */
function ClaimLink({ claimId }: { claimId: number }) {
  const t = useTranslations('common.undo');
  const { pathname, search } = window.location;
  const view = new URLSearchParams(search);
  view.set('claim', String(claimId));
  return <Link href={pathname === '/' ? `/?${view}` : `/claims/${claimId}`}>{t('openClaim')}</Link>;
}
