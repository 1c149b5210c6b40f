'use client';
/** "Corrected": the statement as it should be. The proposal stays in the history. */
import { Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AttributionConflict } from '#lib/workbench/attribution/mutations.ts';
import { aboutSide, checkSide, contentSide } from '#lib/workbench/claim/conflict-sides.ts';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import type { StatementContent, StatementRow } from '#lib/workbench/statement/schema.ts';
import type { StatementDraft } from '../statement-editor/draft.ts';
import { StatementEditor } from '../statement-editor/statement-editor.tsx';
import { announceWords } from '../undo/announce.tsx';
import { attributionSides } from './attribution-sides.ts';
import { statementClash } from './statement-clash.ts';
import type { Decide, Told } from './use-decide.ts';
import { putDraft, useDraft } from './use-draft.ts';
import type { Bench } from './use-workbench.ts';

interface Props {
  claim: ClaimDetail;
  decide: Decide;
  bench: Bench;
  onCorrected: (told: Told) => void;
  /** A question stands over it: Escape answers that one. */
  asked: boolean;
}

export function CorrectStatement({ claim, decide, bench, onCorrected, asked }: Props) {
  const t = useTranslations('panel.correctStatement');
  const { statement } = claim;
  return (
    <Modal
      opened={bench.tool === 'statement' && statement !== null}
      onClose={bench.close}
      closeOnEscape={!asked}
      title={t('title')}
      size="lg"
    >
      {statement && (
        <Editor
          key={`${statement.versionId} ${bench.turn}`}
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

function Editor({
  claim,
  statement,
  decide,
  bench,
  onCorrected,
}: Omit<Props, 'asked'> & { statement: StatementRow }) {
  const t = useTranslations('panel');
  const [draft, setDraft, clear, begunOn] = useDraft(
    claim.id,
    'statement',
    draftOf(statement),
    statement.versionId,
  );
  // The answer that was on screen when the form opened: another one is another's.
  const [checkSeen] = useState(claim.attributionCheck?.id ?? null);
  const [claimSeen] = useState(claim.versionId);
  const reopen = (versionId: number | null) => {
    putDraft(claim.id, 'statement', draft, versionId);
    bench.open('statement');
  };
  const done = () => {
    clear();
    bench.close();
    bench.heard();
  };
  const save = async (corrected: StatementContent): Promise<string | null> => {
    if (corrected.speaker.choice === 'unknown') return saveWithoutAnswer(corrected);
    const refusal = await decide({
      path: `/api/claims/${claim.id}/attribution`,
      body: {
        answer: 'corrected',
        expects: checkSeen,
        seesClaim: claimSeen,
        correction: { expects: begunOn, statement: corrected },
      },
      clash: {
        sides: (told: AttributionConflict) => ({
          ...attributionSides(told),
          mine: {
            ...checkSide({ state: 'corrected', justification: null }),
            ...aboutSide(told.about?.base),
            ...contentSide(corrected, draft.speaker.name, claim.surroundings),
          },
        }),
        moved: ({ about }) => about !== null,
        over: ({ current, statement: now, about }) => ({
          body: {
            expects: current?.id ?? null,
            seesClaim: about?.current.versionId ?? claimSeen,
            correction: { expects: now?.current.versionId, statement: corrected },
          },
        }),
        anew: ({ statement: now }) => reopen(now?.current.versionId ?? null),
        typed: () => true,
      },
      saved: (told) => {
        done();
        onCorrected(told);
      },
      others: true,
    });
    return refusal && (refusal.missing[0] ?? refusal.reason);
  };
  /** Nobody can have said it as long as nobody is named: the statement is mended, the question stays open. */
  const saveWithoutAnswer = async (corrected: StatementContent): Promise<string | null> => {
    const refusal = await decide({
      path: `/api/statements/${statement.id}/correction`,
      body: { expects: begunOn, statement: corrected },
      clash: statementClash(corrected, draft.speaker.name, claim.surroundings, reopen),
      saved: () => {
        done();
        announceWords(t('savedOpen'));
      },
    });
    return refusal?.reason ?? null;
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
