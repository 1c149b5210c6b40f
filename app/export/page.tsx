import type { Metadata } from 'next';
import { correctionDraft } from '#lib/words/correction-draft.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import { may } from '#lib/workbench/allow.ts';
import { correctionsDue } from '#lib/workbench/export/corrections.ts';
import { earlierExports } from '#lib/workbench/export/earlier-exports.ts';
import { questionInWords } from '#lib/workbench/export/question-in-words.ts';
import { newsroomOf } from '#lib/workbench/settings/data.ts';
import { listTemplates } from '#lib/workbench/template/data.ts';
import { claimRows } from '#lib/workbench/view/claim-rows.ts';
import { claimOrder } from '#lib/workbench/view/data.ts';
import { questionFromSearch, questionToSearch } from '#lib/workbench/view/question-url.ts';
import { printableQuestion, type Question } from '#lib/workbench/view/schema.ts';
import { desk } from '../_server/desk.ts';
import { requireActor } from '../_server/session.ts';
import { CorrectionsDue } from './_components/corrections-due.tsx';
import { EarlierExports } from './_components/earlier-exports.tsx';
import { ExportDesk } from './_components/export-desk.tsx';
import { NewsroomForm } from './_components/newsroom-form.tsx';
import { Templates } from './_components/templates.tsx';

export function generateMetadata(): Metadata {
  return { title: wordsFor('exporting')('title') };
}

/** Rows shown before the file is taken. */
const shown = 25;
/** Earlier exports shown until somebody asks for all of them. */
const shownEarlier = 10;

/** Without a question in the address: what editors print. */
export default async function ExportPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const actor = await requireActor();
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(await searchParams))
    if (typeof value === 'string') search.set(name, value);
  const allEarlier = search.get(earlierParam) === 'all';
  search.delete(earlierParam);
  const fromDesk = search.size > 0 ? questionFromSearch(search) : null;
  const question = fromDesk ?? printableQuestion;
  const ids = claimOrder(desk(), actor, question);
  const due = await correctionsDue(desk(), actor, shown);
  const earlier = may(actor, 'read_ledger')
    ? earlierExports(desk(), actor, allEarlier ? undefined : shownEarlier + 1)
    : null;
  const templates = may(actor, 'export_claims') ? listTemplates(desk().read, actor) : [];
  const within = (narrower: Partial<Question>) =>
    claimOrder(desk(), actor, { ...question, ...narrower }).length;
  return (
    <ExportDesk
      question={question}
      address={fromDesk ? questionToSearch(fromDesk).toString() : null}
      view={questionInWords(desk().read, question).join('; ') || wordsFor('files')('everything')}
      rows={claimRows(desk(), actor, ids.slice(0, shown))}
      total={ids.length}
      notSaid={asksFor(question.attribution, 'not_said') ? within({ attribution: ['not_said'] }) : 0}
      undecided={asksFor(question.verdict, 'open') ? within({ verdict: ['open'] }) : 0}
      mayExport={may(actor, 'export_claims')}
      maySet={may(actor, 'change_settings')}
      templates={templates}
      correctionsDue={due.total}
    >
      <CorrectionsDue
        corrections={due.corrections.map((one) => ({ ...one, draft: correctionDraft(one) }))}
        total={due.total}
        mayNote={may(actor, 'note_correction')}
      />
      {earlier && (
        <EarlierExports
          earlier={allEarlier ? earlier : earlier.slice(0, shownEarlier)}
          toAll={allEarlier || earlier.length <= shownEarlier ? null : allEarlierPath(search)}
        />
      )}
      {may(actor, 'keep_templates') && <Templates templates={templates} />}
      {may(actor, 'change_settings') && <NewsroomForm newsroom={newsroomOf(desk().read, actor)} />}
    </ExportDesk>
  );
}

const earlierParam = 'earlier';

/** The same page with every earlier export; `search` without that wish. */
function allEarlierPath(search: URLSearchParams): string {
  return `/export?${new URLSearchParams([...search, [earlierParam, 'all']])}#earlier`;
}

/** An empty filter asks for every value. */
function asksFor<Word>(filter: Word[], word: Word): boolean {
  return filter.length === 0 || filter.includes(word);
}
