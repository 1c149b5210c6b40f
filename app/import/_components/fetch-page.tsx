'use client';
import { Button, Loader, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CaptureResult } from '#lib/workbench/capture/schema.ts';
import { send } from '../../_ui/send.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { useTypedEarly } from '../../_ui/use-typed-early.ts';
import { focusHead } from './draft-head.tsx';
import type { Draft } from './drafts.ts';
import classes from './import-desk.module.css';
import { fromPage } from './new-drafts.ts';

/** An address that the desk fetches when somebody asks for it, and never by itself. */
export function FetchPage({ onFetched }: { onFetched: (draft: Draft) => void }) {
  const t = useTranslations('importing');
  const reasonWords = useReasonWords();
  const [address, setAddress] = useState('');
  const [reason, setReason] = useState<string | null>(null);
  const [fetching, setFetching] = useState(false);
  const controller = useRef<AbortController>(undefined);
  const field = useRef<HTMLInputElement>(null);
  useTypedEarly(field, setAddress);

  async function fetchIt() {
    const mine = new AbortController();
    controller.current = mine;
    setReason(null);
    setFetching(true);
    const answer = await send<CaptureResult>('/api/captures', { address }, mine.signal).catch(() => null);
    if (mine.signal.aborted) return;
    setFetching(false);
    if (!answer?.ok) return setReason(answer?.reason ?? 'offline');
    if (!answer.value.ok) return setReason(answer.value.reason);
    const draft = fromPage(answer.value.capture);
    onFetched(draft);
    setAddress('');
    requestAnimationFrame(() => focusHead(draft.key));
  }

  return (
    <form
      className={classes.fetch}
      onSubmit={(event) => {
        event.preventDefault();
        if (!fetching) void fetchIt();
      }}
    >
      <TextInput
        ref={field}
        label={t('fetchLabel')}
        description={t('fetchMeans')}
        placeholder="https://"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={address}
        readOnly={fetching}
        error={reason && reasonWords(reason)}
        onChange={(event) => {
          setAddress(event.currentTarget.value);
          setReason(null);
        }}
      />
      <div className={classes.fetchEnd}>
        <span role="status">
          {fetching && (
            <>
              <Loader size={12} /> {t('fetching')}
            </>
          )}
        </span>
        {fetching ? (
          <Button
            key="cancel"
            variant="default"
            onClick={() => {
              controller.current?.abort();
              setFetching(false);
              field.current?.focus();
            }}
          >
            {t('fetchCancel')}
          </Button>
        ) : (
          // The same button turned into this one would send the form by the click that cancels.
          <Button key="fetch" type="submit" variant="default" disabled={address.trim() === ''}>
            {t('fetch')}
          </Button>
        )}
      </div>
    </form>
  );
}
