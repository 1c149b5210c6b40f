'use client';
/** The article as a page to read: what it attributes and claims drawn over its words, notes beside them. */
import { useRouter } from 'next/navigation';
import { parseAsInteger, useQueryState } from 'nuqs';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ArticleReading, ReadingStatement } from '#lib/workbench/article/schema.ts';
import { useShortcuts } from '../../../_ui/keys.ts';
import type { Marked } from '../../../_ui/split-at-marks.ts';
import { useWordSelection } from '../../../_ui/use-word-selection.ts';
import { AddClaimDialog } from './add-claim-dialog.tsx';
import { ArticleHead } from './article-head.tsx';
import { ClaimSide } from './claim-side.tsx';
import { CoverageStrip } from './coverage-strip.tsx';
import { Dismissed } from './dismissed.tsx';
import { coverageOf, marksOf, partsOf } from './draw-order.ts';
import { MarginNotes } from './margin-notes.tsx';
import { notesOf } from './notes-of.ts';
import { proposalAt } from './proposal-at.ts';
import classes from './reading.module.css';
import { ReadingText } from './reading-text.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { StatementCard } from './statement-card.tsx';
import { StatementDialog, type StatementSubject } from './statement-dialog.tsx';
import { useDismissal } from './use-dismissal.ts';
import { useKeptOpen } from './use-kept-open.ts';

type Dialog =
  | { what: 'add_claim'; span: Marked }
  | { what: 'add_statement'; span: Marked }
  | { what: 'correct'; statementId: number };

/** A statement that is looked at, and where its card opens. */
interface Look {
  statement: ReadingStatement;
  at: { left: number; top: number };
}

export function ArticleReader({
  reading,
  mayMend,
  mayWithdraw,
}: {
  reading: ArticleReading;
  mayMend: boolean;
  mayWithdraw: boolean;
}) {
  const t = useTranslations('article');
  const router = useRouter();
  const [current, openClaim] = useQueryState('claim', parseAsInteger);
  const [looking, setLooking] = useState<Look | null>(null);
  const [dialog, setDialog] = useKeptOpen<Dialog>(
    `article-${reading.id}`,
    'dialog',
    (kept) => mayMend && isIn(reading, kept),
  );
  const column = useRef<HTMLDivElement>(null);
  const region = useRef<HTMLElement>(null);
  const { selection, clear, onKeyDown } = useWordSelection(region, reading.text);
  const parts = useMemo(() => partsOf(reading), [reading]);
  const marks = useMemo(() => marksOf(reading), [reading]);
  const coverage = useMemo(() => coverageOf(reading), [reading]);

  useEffect(() => {
    if (current) document.getElementById(`claim-${current}`)?.scrollIntoView({ block: 'center' });
  }, [current]);

  const done = () => {
    setLooking(null);
    setDialog(null);
    clear();
    router.refresh();
  };
  const add = (what: 'add_claim' | 'add_statement') => {
    if (mayMend && selection) setDialog({ what, span: { start: selection.start, end: selection.end } });
  };
  const dismissal = useDismissal(done);
  const proposal = selection && proposalAt(reading, selection);
  const dismissSelected = proposal ? () => void dismissal(proposal, true) : null;
  useShortcuts(
    mayMend && !current
      ? {
          addClaim: () => add('add_claim'),
          addStatement: () => add('add_statement'),
          dismiss: () => dismissSelected?.(),
        }
      : {},
  );

  const look = (statement: ReadingStatement, element: HTMLElement) => {
    const frame = column.current?.getBoundingClientRect();
    const drawn = element.getBoundingClientRect();
    if (frame)
      setLooking({
        statement,
        at: { left: drawn.left - frame.left, top: drawn.bottom - frame.top },
      });
  };
  const subject = dialog && subjectOf(reading, dialog);
  const actions = { openClaim: (id: number) => void openClaim(id), openStatement: look, current };

  return (
    <div className={classes.page} data-beside={current ? true : undefined}>
      <CoverageStrip claims={reading.claims} length={reading.text.length} coverage={coverage} />
      <div className={classes.column} ref={column}>
        <ArticleHead
          titleStandsInText={parts.some((part) => part.kind === 'title')}
          reading={reading}
          coverage={coverage}
          mayWithdraw={mayWithdraw}
        />
        <article
          ref={region}
          className={classes.reading}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: words are selected here with the arrow keys
          tabIndex={0}
          aria-label={t('region')}
          onKeyDown={onKeyDown}
        >
          {parts.map((part) => (
            <div key={part.start} className={classes.row}>
              <Part kind={part.kind}>
                <ReadingText
                  text={reading.text}
                  start={part.start}
                  end={part.end}
                  marks={marks}
                  {...actions}
                />
              </Part>
              <MarginNotes text={reading.text} notes={notesOf(reading, part)} {...actions} />
            </div>
          ))}
        </article>
        {coverage.claims + coverage.statements === 0 && reading.writtenIn !== 'other' && (
          <p>{t('noProposals')}</p>
        )}
        <Dismissed reading={reading} mayMend={mayMend} onRestored={done} />
        {selection && mayMend && !dialog && !looking && (
          <SelectionBar
            selection={withOffset(selection, region.current, column.current)}
            words={reading.text.slice(selection.start, selection.end)}
            onAddClaim={() => add('add_claim')}
            onAddStatement={() => add('add_statement')}
            onDismiss={dismissSelected}
          />
        )}
        {looking && (
          <StatementCard
            statement={looking.statement}
            cue={
              looking.statement.cue &&
              reading.text.slice(looking.statement.cue.start, looking.statement.cue.end)
            }
            at={looking.at}
            mayMend={mayMend}
            onCorrect={() => {
              setLooking(null);
              setDialog({ what: 'correct', statementId: looking.statement.id });
            }}
            onDismiss={() => void dismissal({ kind: 'statement', id: looking.statement.id }, true)}
            onClose={() => setLooking(null)}
          />
        )}
      </div>
      {dialog?.what === 'add_claim' && (
        <AddClaimDialog
          isRead={reading.writtenIn === 'english'}
          articleId={reading.id}
          span={dialog.span}
          words={reading.text.slice(dialog.span.start, dialog.span.end)}
          statements={statementsAround(reading, dialog.span)}
          onClose={() => setDialog(null)}
          onAdded={(claimId) => {
            done();
            void openClaim(claimId);
          }}
        />
      )}
      {subject && (
        <StatementDialog reading={reading} subject={subject} onClose={() => setDialog(null)} onSaved={done} />
      )}
      <ClaimSide
        claimId={current}
        readOnly={!mayMend}
        onClose={() => {
          void openClaim(null);
          router.refresh();
        }}
        onAnswered={() => router.refresh()}
      />
    </div>
  );
}

/** Whether what a dialog is about stands in the article. */
function isIn(reading: ArticleReading, dialog: Dialog): boolean {
  return dialog.what === 'correct'
    ? subjectOf(reading, dialog) !== null
    : dialog.span.end <= reading.text.length;
}

/** What is written in the dialog of statements; null: that one is not open. */
function subjectOf({ statements }: ArticleReading, dialog: Dialog): StatementSubject | null {
  if (dialog.what === 'add_claim') return null;
  if (dialog.what === 'add_statement') return { span: dialog.span };
  const statement = statements.find(({ id }) => id === dialog.statementId);
  return statement ? { statement } : null;
}

const elements = {
  title: 'h1',
  heading: 'h2',
  post: 'h2',
  caption: 'p',
  list_item: 'p',
  paragraph: 'p',
  boilerplate: 'p',
} as const;

function Part({ kind, children }: { kind: keyof typeof elements; children: React.ReactNode }) {
  const Element = elements[kind];
  return (
    <Element className={classes.part} data-kind={kind}>
      {children}
    </Element>
  );
}

/** Statements that hold the span, the tightest first. */
function statementsAround(reading: ArticleReading, span: Marked): ReadingStatement[] {
  return reading.statements.filter(
    (statement) =>
      !statement.dismissed && statement.content.some((one) => one.start < span.end && one.end > span.start),
  );
}

/** The selection is measured in the region; the bar is drawn in the column around it. */
function withOffset<S extends { left: number; top: number }>(
  selection: S,
  region: HTMLElement | null,
  column: HTMLElement | null,
): S {
  const inner = region?.getBoundingClientRect();
  const outer = column?.getBoundingClientRect();
  if (!inner || !outer) return selection;
  return {
    ...selection,
    left: selection.left + inner.left - outer.left,
    top: selection.top + inner.top - outer.top,
  };
}
