'use client';
/** "Corrected": the statement as it should be. The proposal stays in the history. */
import { Modal, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import type { StatementContent, StatementRow } from '#lib/workbench/statement/schema.ts';
import { requestId } from '../../_ui/request-id.ts';
import { send } from '../../_ui/send.ts';
import type { StatementDraft } from '../statement-editor/draft.ts';
import { StatementEditor } from '../statement-editor/statement-editor.tsx';
import { announceWords } from '../undo/announce.tsx';
import { claimsChanged } from './claim-query.ts';
import type { Decide } from './use-decide.ts';
import { useDraft } from './use-draft.ts';
import type { Bench } from './use-workbench.ts';

interface Props {
  claim: ClaimDetail;
  decide: Decide;
  bench: Bench;
  onCorrected: (answer: string) => void;
}

export function CorrectStatement({ claim, decide, bench, onCorrected }: Props) {
  const t = useTranslations('panel.correctStatement');
  const { statement } = claim;
  return (
    <Modal
      opened={bench.tool === 'statement' && statement !== null}
      onClose={bench.close}
      title={t('title')}
      size="lg"
    >
      {statement && (
        <Editor
          key={statement.versionId}
          claim={claim}
          statement={statement}
          decide={decide}
          bench={bench}
          onCorrected={onCorrected}
        />
      )}
    </Modal>
  );
}

function Editor({ claim, statement, decide, bench, onCorrected }: Props & { statement: StatementRow }) {
  const t = useTranslations('panel');
  const answers = useTranslations('vocabulary.attributionAnswer');
  const queries = useQueryClient();
  const [draft, setDraft, clear, begunOn] = useDraft(
    claim.id,
    'statement',
    draftOf(statement),
    statement.versionId,
  );
  const done = () => {
    clear();
    bench.close();
    bench.heard();
  };
  const save = async (corrected: StatementContent): Promise<string | null> => {
    if (corrected.speaker.choice === 'unknown') return saveWithoutAnswer(corrected);
    const refusal = await decide({
      kind: 'attribution',
      path: `/api/claims/${claim.id}/attribution`,
      body: (now, again) => ({
        answer: 'corrected',
        expects: now.attributionCheck?.id ?? null,
        correction: { expects: again ? now.statement?.versionId : begunOn, statement: corrected },
      }),
      mine: { answer: answers('corrected'), words: `${draft.speaker.name}: ${wordsOf(claim, corrected)}` },
      saved: () => {
        done();
        onCorrected(answers('corrected'));
      },
      others: true,
    });
    return refusal && (refusal.missing[0] ?? refusal.reason);
  };
  /** Nobody can have said it as long as nobody is named: the statement is mended, the question stays open. */
  const saveWithoutAnswer = async (corrected: StatementContent): Promise<string | null> => {
    const path = `/api/statements/${statement.id}/correction`;
    const answer = await send(path, {
      expects: statement.versionId,
      statement: corrected,
      requestId: requestId(),
    });
    if (!answer.ok) return answer.reason;
    await claimsChanged(queries);
    done();
    announceWords(t('savedOpen'));
    return null;
  };
  return (
    <>
      <Text size="sm" c="dimmed" mb="md">
        {t('correctStatement.words')}
      </Text>
      <StatementEditor
        shown={claim.surroundings}
        draft={draft}
        onDraft={setDraft}
        onSave={save}
        onCancel={() => {
          clear();
          bench.close();
        }}
      />
    </>
  );
}

function draftOf({ kind, content, cue, mention, speaker, via, addressee }: StatementRow): StatementDraft {
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

function wordsOf({ surroundings }: ClaimDetail, { content }: StatementContent): string {
  const { start, words } = surroundings;
  return content.map((span) => words.slice(span.start - start, span.end - start)).join(' … ');
}
