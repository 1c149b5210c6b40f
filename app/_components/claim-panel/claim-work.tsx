'use client';
/** The panel itself, in the order of the work; says what its keys do. */
import { useTranslations } from 'use-intl';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import { useShortcuts } from '../../_ui/keys.ts';
import type { ShortcutName } from '../../_ui/shortcuts.ts';
import { announceWords } from '../undo/announce.tsx';
import { UndoDialog } from '../undo/undo-dialog.tsx';
import { useUndo } from '../undo/use-undo.tsx';
import { Why } from '../why/why.tsx';
import { Assignment } from './assignment.tsx';
import { Chain } from './chain.tsx';
import { CheckedElsewhere } from './checked-elsewhere.tsx';
import { ClaimEditor } from './claim-editor.tsx';
import classes from './claim-panel.module.css';
import { ClaimState } from './claim-state.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { CorrectStatement } from './correct-statement.tsx';
import { History } from './history.tsx';
import { IsItSo } from './is-it-so.tsx';
import { Notes } from './notes.tsx';
import { Paragraph } from './paragraph.tsx';
import { SaidIt } from './said-it.tsx';
import { Sources } from './sources.tsx';
import { SpeakerIdentity } from './speaker-identity.tsx';
import { useAnswers } from './use-answers.ts';
import { useDecide } from './use-decide.ts';
import { useWorkbench } from './use-workbench.ts';
import { Wording } from './wording.tsx';

interface Props {
  claim: ClaimDetail;
  readOnly: boolean;
  onAnswered?: (both: boolean) => void;
}

const decidingKeys = [
  ...(['verified', 'disputed', 'unverifiable', 'confirmed', 'corrected', 'notSaid'] as const),
  ...(['addSource', 'edit', 'wording', 'note', 'assign'] as const),
] satisfies ShortcutName[];

export function ClaimWork({ claim, readOnly, onAnswered }: Props) {
  const t = useTranslations('panel');
  const deciding = useDecide();
  const bench = useWorkbench();
  const undoing = useUndo();
  const answers = useAnswers({ claim, decide: deciding.decide, bench, undo: undoing.start, onAnswered });
  const closed = readOnly || claim.article.withdrawn;
  const { decide } = deciding;
  const tellWhy = () => announceWords(t(readOnly ? 'readOnly' : 'withdrawn'));

  useShortcuts(
    closed
      ? Object.fromEntries(decidingKeys.map((key) => [key, tellWhy]))
      : {
          verified: () => answers.judge('verified'),
          disputed: () => answers.judge('disputed'),
          unverifiable: () => answers.judge('unverifiable'),
          confirmed: () => answers.answer('confirmed'),
          corrected: () => answers.answer('corrected'),
          notSaid: () => answers.answer('not_said'),
          addSource: () => bench.open('source'),
          edit: () => bench.open('claim'),
          wording: () => bench.open('wording'),
          note: () => bench.open('note'),
          assign: () => bench.open('assignment'),
        },
  );

  return (
    <article
      className={classes.panel}
      aria-label={t('label')}
      data-busy={deciding.busy || undefined}
      data-tool={bench.tool ?? undefined}
    >
      <Chain claim={claim} />
      <Why statement={claim.statement} claimGrounds={claim.grounds} />
      <SpeakerIdentity claim={claim} closed={closed} />
      <h2 className={classes.claim}>{claim.words}</h2>
      <ClaimState
        claim={claim}
        decide={decide}
        bench={bench}
        closed={closed}
        readOnly={readOnly}
        announce={answers.announce}
      />
      <Wording claim={claim} decide={decide} bench={bench} closed={closed} />
      <Paragraph claim={claim} />
      {readOnly && <p className={classes.notice}>{t('readOnly')}</p>}
      <div className={classes.questions}>
        <SaidIt claim={claim} answers={answers} bench={bench} closed={closed} />
        <IsItSo claim={claim} answers={answers} bench={bench} closed={closed} />
      </div>
      <Sources claim={claim} decide={decide} bench={bench} closed={closed} />
      <CheckedElsewhere reviews={claim.outsideReviews} />
      <Assignment claim={claim} decide={decide} bench={bench} closed={closed} />
      <Notes claim={claim} decide={decide} bench={bench} readOnly={readOnly} />
      <History claim={claim} />
      <CorrectStatement
        claim={claim}
        decide={decide}
        bench={bench}
        onCorrected={answers.corrected}
        asked={deciding.clash !== null}
      />
      <ClaimEditor claim={claim} decide={decide} bench={bench} asked={deciding.clash !== null} />
      <ConflictDialog deciding={deciding} />
      <UndoDialog undoing={undoing} />
    </article>
  );
}
