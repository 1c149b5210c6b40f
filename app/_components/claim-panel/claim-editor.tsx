'use client';
/** The claim's own boundaries, category and whose words they are. */
import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ClaimCategory, claimCategories } from '#lib/vocabulary.ts';
import { claimSide } from '#lib/workbench/claim/conflict-sides.ts';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import type { ClaimConflict } from '#lib/workbench/claim/version-sides.ts';
import { type Marked, splitAtMarks } from '../../_ui/split-at-marks.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { useWordSelection } from '../../_ui/use-word-selection.ts';
import classes from './claim-editor.module.css';
import { moveEdge } from './move-edge.ts';
import type { Decide } from './use-decide.ts';
import { putDraft, useDraft } from './use-draft.ts';
import type { Bench } from './use-workbench.ts';

interface Props {
  claim: ClaimDetail;
  decide: Decide;
  bench: Bench;
  /** A question stands over it: Escape answers that one. */
  asked: boolean;
}

export function ClaimEditor({ claim, decide, bench, asked }: Props) {
  const t = useTranslations('panel.claimEditor');
  return (
    <Modal
      opened={bench.tool === 'claim'}
      onClose={bench.close}
      closeOnEscape={!asked}
      title={t('title')}
      size="lg"
    >
      <Editor key={`${claim.versionId} ${bench.turn}`} claim={claim} decide={decide} bench={bench} />
    </Modal>
  );
}

function Editor({ claim, decide, bench }: Omit<Props, 'asked'>) {
  const t = useTranslations('panel.claimEditor');
  const panel = useTranslations('panel');
  const common = useTranslations('common');
  const category = useTranslations('vocabulary.category');
  const reasonWords = useReasonWords();
  const region = useRef<HTMLParagraphElement>(null);
  const { surroundings, statement } = claim;
  const { selection, clear: letGo, onKeyDown } = useWordSelection(region, surroundings.words);
  const proposed = {
    start: claim.start,
    end: claim.end,
    category: claim.category,
    statementId: statement?.id ?? null,
  };
  const [draft, setDraft, clear, begunOn] = useDraft(claim.id, 'claim', proposed, claim.versionId);
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    region.current?.focus({ preventScroll: true });
    region.current?.querySelector('[data-claim]')?.scrollIntoView({ block: 'center' });
  }, []);
  const here: Marked = { start: draft.start - surroundings.start, end: draft.end - surroundings.start };
  const words = surroundings.words.slice(here.start, here.end);
  const take = (span: Marked) =>
    setDraft({ ...draft, start: span.start + surroundings.start, end: span.end + surroundings.start });
  const save = async () => {
    const { start, end, ...rest } = draft;
    const refused = await decide({
      path: `/api/claims/${claim.id}/correction`,
      body: { ...rest, span: { start, end }, expects: begunOn },
      clash: {
        sides: ({ base, current, mine }: ClaimConflict) => ({
          base: base && claimSide(base, panel('unknownSpeaker')),
          theirs: claimSide(current, panel('unknownSpeaker')),
          mine: claimSide(mine, panel('unknownSpeaker')),
        }),
        over: ({ current }) => ({ body: { expects: current.versionId } }),
        anew: ({ current }) => {
          putDraft(claim.id, 'claim', draft, current.versionId);
          bench.open('claim');
        },
        typed: () => true,
      },
      saved: () => {
        clear();
        bench.close();
        bench.heard();
      },
    });
    setRefusal(refused && reasonWords(refused.reason));
  };
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('words')}
      </Text>
      <div>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a selection */}
        <p
          ref={region}
          role="group"
          className={classes.words}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: words are selected here with the arrow keys
          tabIndex={0}
          aria-label={t('region')}
          data-autofocus
          onKeyDown={onKeyDown}
        >
          {splitAtMarks(0, surroundings.words.length, [here]).map((piece) => (
            <span key={piece.start} data-start={piece.start} data-claim={piece.marks.length > 0 || undefined}>
              {surroundings.words.slice(piece.start, piece.end)}
            </span>
          ))}
        </p>
        <Group gap="xs" mt="sm" onMouseDown={(event) => event.preventDefault()}>
          <Button
            variant="default"
            size="compact-sm"
            disabled={!selection}
            onClick={() => {
              if (selection) take(selection);
              letGo();
            }}
          >
            {t('take')}
          </Button>
          <Edge
            name={t('start')}
            back={t('startEarlier')}
            on={t('startLater')}
            onMove={(step) => take(moveEdge(surroundings.words, here, 'start', step))}
          />
          <Edge
            name={t('end')}
            back={t('endEarlier')}
            on={t('endLater')}
            onMove={(step) => take(moveEdge(surroundings.words, here, 'end', step))}
          />
        </Group>
        <p className={classes.hint}>{t('selectFirst')}</p>
      </div>
      <Text size="sm">
        {t('now')}: <q>{words}</q>
      </Text>
      <Select
        label={t('category')}
        allowDeselect={false}
        data={claimCategories.map((value) => ({ value, label: category(value) }))}
        value={draft.category}
        onChange={(value) => value && setDraft({ ...draft, category: value as ClaimCategory })}
      />
      {statement && (
        <Select
          label={t('saidBy')}
          allowDeselect={false}
          data={[
            {
              value: String(statement.id),
              label: t('inStatement', { name: statement.speaker?.name ?? panel('unknownSpeaker') }),
            },
            { value: '', label: panel('ownVoice') },
          ]}
          value={draft.statementId === null ? '' : String(draft.statementId)}
          onChange={(value) => setDraft({ ...draft, statementId: value ? Number(value) : null })}
        />
      )}
      {refusal && (
        <Text size="sm" c="var(--disputed)" role="alert">
          {refusal}
        </Text>
      )}
      <Group justify="flex-end">
        <Button
          variant="default"
          onClick={() => {
            clear();
            bench.close();
          }}
        >
          {common('cancel')}
        </Button>
        <Button onClick={save}>{common('save')}</Button>
      </Group>
    </Stack>
  );
}

interface EdgeProps {
  name: string;
  back: string;
  on: string;
  onMove: (step: -1 | 1) => void;
}

function Edge({ name, back, on, onMove }: EdgeProps) {
  return (
    <Group gap={4}>
      <Text size="xs" c="dimmed">
        {name}
      </Text>
      <Button.Group>
        <Button variant="default" size="compact-sm" aria-label={back} onClick={() => onMove(-1)}>
          ‹
        </Button>
        <Button variant="default" size="compact-sm" aria-label={on} onClick={() => onMove(1)}>
          ›
        </Button>
      </Button.Group>
    </Group>
  );
}
