/**
 * What the person "Demo" decided on the demo desk, so that every state can be seen. The sources are
 * invented, stand under example domains and say so: nobody is to take them for findings.
 */
import type { AttributionAnswer, EvidencePurpose, SpeakerType, Stance, Verdict } from '#lib/vocabulary.ts';

export interface DemoEvidence {
  /** An invented page, or the slug of another article of the demo desk. */
  source: { title: string; address: string; publisher: string } | { article: string };
  purpose: EvidencePurpose;
  stance: Stance;
  passage: string;
}

export interface DemoDecision {
  /** Slug of the article. */
  article: string;
  /** Words that stand once in the article, inside the claim: how it is found again. */
  words: string;
  evidence?: DemoEvidence[];
  attribution?: {
    answer: AttributionAnswer;
    justification?: string;
    /** With "corrected": who said it, which words name them (once in the article), and who passed it on. */
    correction?: { speaker: { name: string; type: SpeakerType }; mention: string; via: string[] };
  };
  verdict?: { verdict: Verdict; justification: string };
  wording?: string;
  note?: string;
}

const monitor = {
  title: 'Invented for the demo: weekly count of drones',
  address: 'https://monitor.example/invented/drones',
  publisher: 'Example Monitor (invented)',
};
const hospital = {
  title: 'Invented for the demo: list of the dead',
  address: 'https://hospital.example/invented/list',
  publisher: 'Example Hospital (invented)',
};
const atlas = {
  title: 'Invented for the demo: map of the front',
  address: 'https://atlas.example/invented/front',
  publisher: 'Example Atlas (invented)',
};
const transcript = {
  title: 'Invented for the demo: transcript',
  address: 'https://transcripts.example/invented/briefing',
  publisher: 'Example Transcripts (invented)',
};
const almanac = {
  title: 'Invented for the demo: almanac of elections and wars',
  address: 'https://almanac.example/invented/dates',
  publisher: 'Example Almanac (invented)',
};

export const demoDecisions: readonly DemoDecision[] = [
  {
    article: 'live-hundred-days',
    words: 'shot down 40',
    evidence: [
      {
        source: transcript,
        purpose: 'said',
        stance: 'supports',
        passage: 'Invented passage: the post as the air force published it, with the figure 40.',
      },
      {
        source: monitor,
        purpose: 'so',
        stance: 'supports',
        passage: 'Invented passage: forty wrecks were counted on the ground.',
      },
    ],
    attribution: { answer: 'confirmed' },
    verdict: {
      verdict: 'verified',
      justification: 'Demo: a count that is not the air force’s own arrives at the same figure.',
    },
    wording:
      'Ukraine’s air defences shot down 40 of the 104 drones that were sent at the country in the night to 19 June 2025.',
  },
  {
    article: 'live-hundred-days',
    words: '48 more',
    evidence: [
      {
        source: monitor,
        purpose: 'so',
        stance: 'refutes',
        passage: 'Invented passage: no more than 30 were lost to jamming.',
      },
    ],
    attribution: { answer: 'confirmed' },
    verdict: {
      verdict: 'disputed',
      justification: 'Demo: an independent count is lower by more than a third.',
    },
  },
  {
    article: 'live-hundred-days',
    words: 'leaves 16',
    note: 'Demo: 104 less 40 less 48 is 16. The sum is right; what became of the 16 is the open question.',
  },
  {
    article: 'live-hundred-days',
    words: '23 of the victims',
    evidence: [
      {
        source: hospital,
        purpose: 'so',
        stance: 'supports',
        passage: 'Invented passage: 23 of the names on this list lived in the building.',
      },
    ],
    attribution: { answer: 'confirmed' },
    verdict: { verdict: 'verified', justification: 'Demo: the list names 23 people from the building.' },
    wording:
      'Of the 28 people killed in the attack on Kyiv, 23 were in one residential block in the Solomianskyi district.',
  },
  {
    article: 'live-hundred-days',
    words: 'captured Dovhenke',
    evidence: [
      {
        source: atlas,
        purpose: 'so',
        stance: 'refutes',
        passage: 'Invented passage: on that day the line still ran east of both villages.',
      },
    ],
    attribution: { answer: 'confirmed' },
    verdict: { verdict: 'disputed', justification: 'Demo: the map shows neither village behind the line.' },
    note: 'Demo: the article itself says that the publication it retells could not verify this.',
  },
  {
    article: 'live-hundred-days',
    words: 'entered its fourth year',
    evidence: [
      {
        source: almanac,
        purpose: 'so',
        stance: 'supports',
        passage: 'Invented passage: counted from February 2022, the fourth year began in February 2025.',
      },
    ],
    verdict: { verdict: 'verified', justification: 'Demo: the almanac gives the first day.' },
    wording: 'In June 2025 Russia’s war against Ukraine was in its fourth year.',
  },
  {
    article: 'putin-names-his-terms',
    words: 'faster than in several other countries',
    attribution: { answer: 'confirmed' },
    verdict: {
      verdict: 'unverifiable',
      justification:
        'Demo: tried two statistical offices and one bank. The claim names neither the period nor the measure.',
    },
  },
  {
    article: 'exchanges-before-talks',
    words: '1,200 unidentified',
    verdict: {
      verdict: 'unverifiable',
      justification: 'Demo: tried both exchange offices and the Red Cross; nobody gives a list.',
    },
  },
  {
    article: 'exchanges-before-talks',
    words: 'fifth conversation',
    evidence: [
      {
        source: { article: 'one-call-two-accounts' },
        purpose: 'so',
        stance: 'informs',
        passage:
          'For two hours on Monday the presidents of the United States and Russia were on the telephone.',
      },
    ],
    note: 'Demo: one of the five calls is in the other article. Four to go.',
  },
  {
    article: 'exchanges-before-talks',
    words: 'in its third year',
    evidence: [
      {
        source: { article: 'live-hundred-days' },
        purpose: 'so',
        stance: 'refutes',
        passage: 'The war has entered its fourth year.',
      },
      {
        source: almanac,
        purpose: 'so',
        stance: 'refutes',
        passage: 'Invented passage: counted from February 2022, the fourth year has begun.',
      },
    ],
    verdict: { verdict: 'disputed', justification: 'Demo: another article of this desk counts four years.' },
  },
  {
    article: 'exchanges-before-talks',
    words: 'at least one village',
    evidence: [
      {
        source: atlas,
        purpose: 'so',
        stance: 'informs',
        passage: 'Invented passage: the map marks the village as contested.',
      },
    ],
    attribution: { answer: 'confirmed' },
  },
  {
    article: 'one-call-two-accounts',
    words: 'direct contacts between Mr Putin and Volodymyr Zelensky',
    evidence: [
      {
        source: transcript,
        purpose: 'said',
        stance: 'supports',
        passage: 'Invented passage: the sentence of the statement in which the contacts are named.',
      },
    ],
    attribution: { answer: 'confirmed' },
  },
  {
    article: 'istanbul-second-round',
    words: 'drafted its own memorandum',
    attribution: {
      answer: 'corrected',
      justification: 'Demo: the agency passes on what Russia says; it is Russia’s word.',
      correction: {
        speaker: { name: 'Russia', type: 'organisation' },
        mention: 'the Russian side',
        via: ['AFP'],
      },
    },
  },
  {
    article: 'istanbul-second-round',
    words: 'in touch with Rustem Umerov',
    evidence: [
      {
        source: transcript,
        purpose: 'said',
        stance: 'refutes',
        passage: 'Invented passage: the whole briefing, without this sentence.',
      },
    ],
    attribution: {
      answer: 'not_said',
      justification: 'Demo: the invented transcript does not have it. Such a claim never leaves the desk.',
    },
  },
];
