'use client';
import { notifications } from '@mantine/notifications';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { send } from '../../_ui/send.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';

export type AccessChange = (
  what: 'role' | 'access' | 'second-factor',
  body: object,
  done: string,
) => Promise<void>;

/** Changes what a person may do, says so, and shows the list as it is then. */
export function useAccessChange(personId: string): { change: AccessChange; pending: boolean } {
  const router = useRouter();
  const words = useReasonWords();
  const [sending, setSending] = useState(false);
  const [refreshing, refresh] = useTransition();
  const change: AccessChange = async (what, body, done) => {
    setSending(true);
    const answer = await send(`/api/people/${personId}/${what}`, body);
    setSending(false);
    if (answer.ok) notifications.show({ message: done });
    else notifications.show({ message: words(answer.reason), color: 'red', autoClose: 10_000 });
    refresh(() => router.refresh());
  };
  return { change, pending: sending || refreshing };
}
