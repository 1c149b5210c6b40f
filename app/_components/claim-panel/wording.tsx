'use client';
/** The claim as a sentence that stands alone. */
import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { wordingSide } from '#lib/workbench/claim/conflict-sides.ts';
import type { ClaimDetail, Conflict, WordingRow } from '#lib/workbench/claim/schema.ts';
import { cursorToEnd } from '../../_ui/cursor-to-end.ts';
import { KeyHint } from '../../_ui/key-hint.tsx';
import { isSaveKey, SaveHint } from '../../_ui/save-hint.tsx';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import classes from './claim-panel.module.css';
import type { Decide } from './use-decide.ts';
import { hasDraft, putDraft, useDraft } from './use-draft.ts';
import type { Bench } from './use-workbench.ts';

interface Props {
  claim: ClaimDetail;
  decide: Decide;
  bench: Bench;
  closed: boolean;
}

export function Wording({ claim, decide, bench, closed }: Props) {
  const t = useTranslations('panel.wording');
  const { wording } = claim;
  if (bench.tool === 'wording' && !closed)
    return <WordingForm key={bench.turn} claim={claim} decide={decide} bench={bench} />;
  return (
    <p className={classes.quiet}>
      {wording?.words ? (
        <>
          {t('title')}: <q>{wording.words}</q> · {wording.by.name}
        </>
      ) : (
        t('none')
      )}{' '}
      {!closed && (
        <Button
          variant="subtle"
          size="compact-xs"
          rightSection={<KeyHint of="wording" />}
          onClick={() => bench.open('wording')}
        >
          {t(hasDraft(claim.id, 'wording') ? 'goOn' : wording?.words ? 'edit' : 'write')}
        </Button>
      )}
    </p>
  );
}

function WordingForm({ claim, decide, bench }: Omit<Props, 'closed'>) {
  const t = useTranslations('panel.wording');
  const common = useTranslations('common');
  const reasonWords = useReasonWords();
  const { wording } = claim;
  const [words, setWords, clear, begunOn] = useDraft(
    claim.id,
    'wording',
    wording?.words ?? '',
    wording?.id ?? null,
  );
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = async () => {
    const refused = await decide({
      path: `/api/claims/${claim.id}/wording`,
      body: { words: words.trim(), expects: begunOn },
      clash: {
        sides: ({ base, current }: Conflict<WordingRow | null>) => ({
          base: wordingSide(base),
          theirs: wordingSide(current),
          mine: wordingSide({ words: words.trim() }),
        }),
        over: ({ current }) => ({ body: { expects: current?.id ?? null } }),
        anew: ({ current }) => {
          putDraft(claim.id, 'wording', words, current?.id ?? null);
          bench.open('wording');
        },
        typed: () => true,
      },
      saved: () => {
        clear();
        bench.close();
      },
    });
    setRefusal(refused && reasonWords(refused.reason));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Textarea
        label={t('label')}
        placeholder={t('placeholder')}
        autosize
        minRows={2}
        maxLength={1000}
        autoFocus
        onFocus={cursorToEnd}
        value={words}
        error={refusal}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') bench.close();
          if (isSaveKey(event)) void save();
        }}
      />
      <Group justify="flex-end" gap="xs" mt="sm">
        <SaveHint />
        <Button
          variant="default"
          onClick={() => {
            clear();
            bench.close();
          }}
        >
          {common('cancel')}
        </Button>
        <Button type="submit">{common('save')}</Button>
      </Group>
    </form>
  );
}
