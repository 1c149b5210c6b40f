'use client';
import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ClaimCategory, claimCategories } from '#lib/vocabulary.ts';
import type { ReadingStatement } from '#lib/workbench/article/schema.ts';
import { useDraft } from '../../../_components/claim-panel/use-draft.ts';
import { announceWords } from '../../../_components/undo/announce.tsx';
import { requestId } from '../../../_ui/request-id.ts';
import { send } from '../../../_ui/send.ts';
import type { Marked } from '../../../_ui/split-at-marks.ts';
import { useReasonWords } from '../../../_ui/use-reason-words.ts';
import dialog from './dialog.module.css';

interface Props {
  articleId: number;
  span: Marked;
  words: string;
  /** Statements that the words could stand in, the likeliest first. */
  statements: ReadingStatement[];
  /** Whether statements were looked for, so that words outside them are most likely the article's own. */
  isRead: boolean;
  onClose: () => void;
  onAdded: (claimId: number) => void;
}

const ownVoice = 'own_voice';

interface ClaimDraft {
  category: ClaimCategory;
  /** Id of the statement; `ownVoice`: none; null: not said. */
  statement: string | null;
}

/** Adds a claim that the machine missed. */
export function AddClaimDialog({ articleId, span, words, statements, isRead, onClose, onAdded }: Props) {
  const t = useTranslations('article');
  const category = useTranslations('vocabulary.category');
  const reasonWords = useReasonWords();
  const [request] = useState(requestId);
  const likeliest = isRead ? ownVoice : null;
  const proposed: ClaimDraft = {
    category: 'other',
    statement: statements[0] ? String(statements[0].id) : likeliest,
  };
  const name = `claim-${span.start}-${span.end}`;
  const [draft, setDraft, clear] = useDraft(`article-${articleId}`, name, proposed);
  const { statement } = draft;
  const [refusal, setRefusal] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);

  const save = async () => {
    setSaving(true);
    const answer = await send<{ claim: { id: number } }>(`/api/articles/${articleId}/claims`, {
      statementId: statement === ownVoice ? null : Number(statement),
      span: { start: span.start, end: span.end },
      category: draft.category,
      requestId: request,
    });
    setSaving(false);
    if (!answer.ok && answer.reason !== 'duplicate') return setRefusal(answer.reason);
    clear();
    if (answer.ok) return onAdded(answer.value.claim.id);
    announceWords(reasonWords('duplicate'));
    onAdded((answer.body as { claimId: number }).claimId);
  };

  return (
    <Modal opened onClose={onClose} title={t('addClaimTitle')}>
      <Stack gap="md">
        <blockquote className={dialog.words}>{words}</blockquote>
        <Select
          label={t('category')}
          data={claimCategories.map((value) => ({ value, label: category(value) }))}
          value={draft.category}
          onChange={(category) => category && setDraft({ ...draft, category })}
          allowDeselect={false}
          data-autofocus
        />
        <Select
          label={t('whoseClaim')}
          description={statement === null && t('whoseClaimHint')}
          placeholder={t('whoseClaimChoose')}
          data={[
            ...statements.map((one) => ({
              value: String(one.id),
              label: one.speaker?.name ?? t('unknownSpeaker'),
            })),
            { value: ownVoice, label: t('ownVoice') },
          ]}
          value={statement}
          onChange={(statement) => setDraft({ ...draft, statement })}
          allowDeselect={false}
        />
        {refusal && (
          <Text size="sm" c="var(--disputed)" role="alert">
            {reasonWords(refusal)}
          </Text>
        )}
        <Group justify="flex-end">
          <Button
            variant="default"
            onClick={() => {
              clear();
              onClose();
            }}
          >
            {t('cancel')}
          </Button>
          <Button onClick={save} loading={saving} disabled={statement === null}>
            {t('addClaim')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
