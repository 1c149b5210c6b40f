/** What a template is tried with when it is saved: one claim with everything that a claim can have. */
import type { AboutExport } from '../claims-file.ts';
import type { PrintedList } from '../print/printed-list.ts';

export const trialList: PrintedList = {
  claims: [
    {
      id: 7,
      claim: 'The Harbour Guard shot down 40 drones.',
      verdict: 'verified',
      verdictWords: 'Verified',
      justification: 'The log and the wreck agree.',
      verbatim: 'We shot down 40 of them',
      saidBy: 'Harbour Guard, via Quay News',
      article: 'Night over the quay, Quay News, 2025-06-19',
      checkedBy: 'Ana, 2025-06-19',
      evidence: [{ number: 1, stance: 'supports it', passage: 'forty' }],
      link: 'https://desk.example/claims/7',
    },
  ],
  sources: [
    {
      number: 1,
      title: 'Harbour log',
      from: ['Harbour master'],
      address: 'https://log.example/1',
      target: 'https://log.example/1',
    },
  ],
};

export const trialAbout: AboutExport = {
  at: '2025-06-19T10:00:00.000Z',
  by: 'Ana',
  view: ['Verdict: verified'],
  count: 1,
  newsroom: { name: 'Quay News', address: 'https://quay.example' },
  desk: 'https://desk.example',
  head: `1:${'0'.repeat(64)}`,
  columns: [],
  byteOrderMark: false,
};
