/** Claims as Markdown: a numbered list, and the sources that it leans on at its end. */
import { wordsFor } from '#lib/words/words-for.ts';
import type { AboutExport, ClaimsFile } from './claims-file.ts';
import { markdownLink, markdownText } from './print/markdown-text.ts';
import { maxPrinted } from './print/max-printed.ts';
import { type PrintedClaim, printedClaim } from './print/printed-claim.ts';
import { printedList } from './print/printed-list.ts';
import { printedMoment } from './print/printed-moment.ts';
import { type PrintedSource, SourceList } from './print/source-list.ts';
import { fillMarkdown } from './template/markdown-template.ts';
import { webAddress } from './web-address.ts';

export const claimsMarkdown: ClaimsFile = {
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  refuses: ({ template, count }) => (template && count > maxPrinted ? 'too_long_to_print' : null),
  async *write(batches, about) {
    if (about.template) {
      const template = new TextDecoder().decode(about.template);
      yield Buffer.from(fillMarkdown(template, await printedList(batches), about));
      return;
    }
    const t = wordsFor('files');
    const list = new SourceList();
    let number = 0;
    yield Buffer.from(heading(about));
    for await (const rows of batches)
      yield Buffer.from(rows.map((row) => claimLines(printedClaim(row, list), ++number)).join(''));
    if (list.sources.length > 0)
      yield Buffer.from(`## ${t('sources')}\n\n${list.sources.map(sourceLine).join('')}\n`);
    yield Buffer.from(`${t('ledger', { head: about.head })}\n`);
  },
};

function heading(about: AboutExport): string {
  const t = wordsFor('files');
  const view = about.view.length === 0 ? [t('everything')] : about.view;
  const facts = [about.newsroom?.name, t('takenLine', { at: printedMoment(about.at), by: about.by })];
  return [
    `# ${t('title')}`,
    [...facts.filter((fact) => fact !== undefined), t('claimsCounted', { count: about.count })]
      .map(markdownText)
      .join(' · '),
    `${t('view')}: ${view.map(markdownText).join('; ')}`,
    '',
  ].join('\n\n');
}

function claimLines(claim: PrintedClaim, number: number): string {
  const t = wordsFor('files');
  const link = webAddress(claim.link);
  const parts = [
    `**${markdownText(claim.claim)}**`,
    `**${claim.verdictWords}.** ${markdownText(claim.justification ?? '')}`.trim(),
    claim.verbatim === null ? null : `> ${markdownText(claim.verbatim)}`,
    markdownText(claim.saidBy),
    [
      markdownText(claim.article),
      claim.checkedBy && markdownText(claim.checkedBy),
      link && `${t('claimNumber', { id: String(claim.id) })} ${markdownLink(link)}`,
    ]
      .filter(Boolean)
      .join(' · '),
    claim.evidence.length === 0 ? null : evidenceLine(claim),
  ];
  const mark = `${number}. `;
  const lines = parts.filter((part) => part !== null).join(`\n\n${' '.repeat(mark.length)}`);
  return `${mark}${lines}\n\n`;
}

function evidenceLine({ evidence }: PrintedClaim): string {
  return evidence
    .map(({ number, stance, passage }) =>
      [`\\[${number}\\] ${markdownText(stance)}`, passage === null ? '' : `“${markdownText(passage)}”`]
        .filter(Boolean)
        .join(': '),
    )
    .join('; ');
}

function sourceLine({ number, title, from, address, target }: PrintedSource): string {
  const where = target === null ? markdownText(address ?? '') : markdownLink(target);
  return `${number}. ${[markdownText([title, ...from].join(', ')), where].filter(Boolean).join(', ')}\n`;
}
