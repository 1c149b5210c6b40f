'use client';
import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { usePathname, useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../_ui/key-hint.tsx';
import { useShortcuts } from '../_ui/keys.ts';
import { ask, useQuestion } from './desk/use-question.ts';
import classes from './search-box.module.css';

/** Long enough not to ask at every letter. */
const pause = 250;

/** Searches the desk: at once while one types there, by Enter from any other page. */
export function SearchBox() {
  const t = useTranslations('desk');
  const isDesk = usePathname() === '/';
  const router = useRouter();
  const { question } = useQuestion();
  const field = useRef<HTMLInputElement>(null);
  const asked = isDesk ? question.search : '';
  const [typed, setTyped] = useState(asked);
  const [lastAsked, setLastAsked] = useState(asked);
  // Back, or a chip taken away, changes the address under the field.
  if (asked !== lastAsked) {
    setLastAsked(asked);
    setTyped(asked);
  }
  const askSoon = useDebouncedCallback((search: string) => ask({ search: search.trim() }, 'replace'), pause);
  useShortcuts({ search: () => field.current?.select() });

  const type = (words: string) => {
    setTyped(words);
    if (isDesk) askSoon(words);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isDesk) askSoon.flush();
    else router.push(typed.trim() ? `/?q=${encodeURIComponent(typed.trim())}` : '/');
  };
  return (
    <search className={classes.search} data-desk={isDesk || undefined}>
      <form onSubmit={submit}>
        <TextInput
          ref={field}
          type="search"
          size="sm"
          name="q"
          autoComplete="off"
          maxLength={400}
          aria-label={t('search')}
          aria-keyshortcuts="/"
          placeholder={t('search')}
          leftSection={<IconSearch size={15} stroke={1.8} aria-hidden="true" />}
          rightSection={
            typed ? (
              <CloseButton size="sm" aria-label={t('clearSearch')} onClick={() => type('')} />
            ) : (
              <KeyHint of="search" />
            )
          }
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            // A search field empties itself on Escape, which would ask another question.
            event.preventDefault();
            field.current?.blur();
          }}
          classNames={{ input: classes.input }}
        />
      </form>
    </search>
  );
}
