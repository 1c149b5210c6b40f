'use client';
import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ArticleReading, ReadingStatement } from '#lib/workbench/article/schema.ts';
import type { StatementContent } from '#lib/workbench/statement/schema.ts';
import { ConflictDialog } from '../../../_components/claim-panel/conflict-dialog.tsx';
import { statementClash } from '../../../_components/claim-panel/statement-clash.ts';
import { type Decide, useDecide } from '../../../_components/claim-panel/use-decide.ts';
import { putDraft, useDraft } from '../../../_components/claim-panel/use-draft.ts';
import { kindOf, type StatementDraft } from '../../../_components/statement-editor/draft.ts';
import { StatementEditor } from '../../../_components/statement-editor/statement-editor.tsx';
import type { Marked } from '../../../_ui/split-at-marks.ts';

/** A statement to correct, or selected words to add as one. */
export type StatementSubject = { statement: ReadingStatement } | { span: Marked };

interface Props {
  reading: ArticleReading;
  subject: StatementSubject;
  onClose: () => void;
  onSaved: () => void;
}

/** Corrects a statement, or adds one that the machine missed. What is typed survives a reload. */
export function StatementDialog(props: Props) {
  const t = useTranslations('article');
  const deciding = useDecide();
  const [turn, setTurn] = useState(0);
  return (
    <Modal
      opened
      onClose={props.onClose}
      closeOnEscape={deciding.clash === null}
      size="lg"
      title={t('statement' in props.subject ? 'correctTitle' : 'addStatementTitle')}
    >
      <Editor key={turn} {...props} decide={deciding.decide} onReopen={() => setTurn(turn + 1)} />
      <ConflictDialog deciding={deciding} />
    </Modal>
  );
}

function Editor({
  reading,
  subject,
  decide,
  onReopen,
  onClose,
  onSaved,
}: Props & { decide: Decide; onReopen: () => void }) {
  const article = `article-${reading.id}` as const;
  const isCorrection = 'statement' in subject;
  const name = isCorrection
    ? `statement-${subject.statement.id}`
    : `statement-${subject.span.start}-${subject.span.end}`;
  /** The version that the draft stands on: the one that was looked at, or a colleague's that was seen since. */
  const [draft, setDraft, clear, begunOn] = useDraft(
    article,
    name,
    draftOf(reading, subject),
    isCorrection ? subject.statement.versionId : null,
  );
  const reopen = (versionId: number) => {
    putDraft(article, name, draft, versionId);
    onReopen();
  };
  const saved = () => {
    clear();
    onSaved();
  };

  const save = async (statement: StatementContent) => {
    const refusal = await decide(
      isCorrection
        ? {
            path: `/api/statements/${subject.statement.id}/correction`,
            body: { statement, expects: begunOn },
            clash: statementClash(statement, draft.speaker.name, around(reading, draft.content), reopen),
            saved,
          }
        : { path: `/api/articles/${reading.id}/statements`, body: { statement }, saved },
    );
    return refusal?.reason ?? null;
  };

  return (
    <StatementEditor
      shown={around(reading, draft.content)}
      draft={draft}
      onDraft={setDraft}
      onSave={save}
      onCancel={() => {
        clear();
        onClose();
      }}
    />
  );
}

function draftOf(reading: ArticleReading, subject: Props['subject']): StatementDraft {
  if (!('statement' in subject)) {
    const { start, end } = subject.span;
    return {
      kind: kindOf(reading.text, subject.span),
      content: [{ start, end }],
      cue: null,
      mention: null,
      speaker: { choice: { choice: 'unknown' }, name: null },
      via: [],
      addressee: '',
    };
  }
  const { kind, content, cue, mention, speaker, via, addressee } = subject.statement;
  return {
    kind,
    content,
    cue,
    mention,
    speaker: speaker
      ? { choice: { choice: 'known', speakerId: speaker.id }, name: speaker.name }
      : { choice: { choice: 'unknown' }, name: null },
    via,
    addressee: addressee ?? '',
  };
}

/** The blocks that the content touches, with the one before and after: cue and speaker can stand there. */
function around({ text, blocks }: ArticleReading, content: Marked[]): { start: number; words: string } {
  const first = content[0]?.start ?? 0;
  const last = content.at(-1)?.end ?? first;
  const touched = blocks.flatMap((block, k) => (block.start < last && block.end > first ? [k] : []));
  const start = blocks[Math.max(0, (touched[0] ?? 0) - 1)]?.start ?? 0;
  const end = blocks[Math.min(blocks.length - 1, (touched.at(-1) ?? 0) + 1)]?.end ?? text.length;
  return { start: Math.min(start, first), words: text.slice(Math.min(start, first), Math.max(end, last)) };
}
