'use client';
import { Button, Group } from '@mantine/core';
import { IconCheck, IconInfoCircle, IconX } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { chosenPart, evidenceSide, speakerPart } from '#lib/workbench/claim/conflict-sides.ts';
import type { ClaimDetail, Conflict, EvidenceRow } from '#lib/workbench/claim/schema.ts';
import type { SourceChoice } from '#lib/workbench/source/schema.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { nobodyNamed, type PickedSpeaker } from '../speaker-picker/named-speaker.ts';
import { announceRefusal } from '../undo/announce.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { emptySource, toSpeaker } from './source-draft.ts';
import classes from './sources.module.css';
import type { Decide } from './use-decide.ts';
import { dropDraft, putDraft } from './use-draft.ts';
import type { Bench } from './use-workbench.ts';

const signs = { supports: IconCheck, refutes: IconX, informs: IconInfoCircle };

interface Props {
  piece: EvidenceRow;
  claim: ClaimDetail;
  decide: Decide;
  bench: Bench;
  closed: boolean;
}

type Mine = Pick<EvidenceRow, 'purpose' | 'stance' | 'passage'> & {
  /** Whose word it shall be; null: an article, whose word stays its publisher's. */
  speaker: PickedSpeaker | null;
};

const whose = ({ source }: EvidenceRow) => speakerPart(source.speaker);

function asItStands({ purpose, stance, passage, source }: EvidenceRow): Mine {
  if (source.articleId !== null) return { purpose, stance, passage, speaker: null };
  const { speaker } = source;
  const named: PickedSpeaker = speaker
    ? { choice: { choice: 'known', speakerId: speaker.id }, name: speaker.name }
    : nobodyNamed;
  return { purpose, stance, passage, speaker: named };
}

/** The source as what it is linked as once more: the desk finds the one that it has. */
function sourceAs({ id, ...source }: EvidenceRow['source'], speaker: PickedSpeaker | null): SourceChoice {
  if (!speaker) return { choice: 'known', sourceId: id };
  const { title, address, publisher, seenAt } = source;
  return { choice: 'new', title, address, publisher, seenAt, speaker: toSpeaker(speaker) };
}

const draftName = (evidenceId: number) => `evidence-${evidenceId}`;

/** One source on this claim: what it does, whose word it is, and whether it counts. */
export function EvidenceCard({ piece, claim, decide, bench, closed }: Props) {
  const t = useTranslations('panel.sources');
  const stance = useTranslations('vocabulary.stance');
  const ownSide = useTranslations('vocabulary.ownSide');
  const reasonWords = useReasonWords();
  const changing = bench.tool === 'evidence' && bench.preset.evidenceId === piece.id && !closed;
  const Sign = signs[piece.stance];
  const change = async (next: Mine, withdrawn: boolean) => {
    const refusal = await decide({
      path: `/api/evidence/${piece.id}`,
      body: {
        purpose: next.purpose,
        stance: next.stance,
        passage: next.passage,
        withdrawn,
        ...(next.speaker && { speaker: toSpeaker(next.speaker) }),
      },
      clash: {
        sides: ({ base, current }: Conflict<EvidenceRow | null>) => ({
          base: base && evidenceSide(base, false, whose(base)),
          theirs: evidenceSide(current ?? base ?? piece, current === null, whose(current ?? base ?? piece)),
          mine: evidenceSide(
            next,
            withdrawn,
            next.speaker && chosenPart(next.speaker.choice, next.speaker.name),
          ),
        }),
        // What was withdrawn is linked once more.
        over: ({ current }) =>
          current
            ? { path: `/api/evidence/${current.id}` }
            : {
                path: `/api/claims/${claim.id}/evidence`,
                body: { source: sourceAs(piece.source, next.speaker) },
              },
        anew: ({ current }) => writeAnew(current, withdrawn ? asItStands(current ?? piece) : next),
        // Whoever keeps that it was withdrawn links nothing.
        typed: ({ current }) => changing && current !== null,
      },
      saved: () => {
        dropDraft(claim.id, draftName(piece.id));
        if (changing) bench.close();
      },
    });
    if (refusal && refusal.reason !== 'conflict') announceRefusal(reasonWords(refusal.reason));
  };
  const writeAnew = (current: EvidenceRow | null, { purpose, stance, passage, speaker }: Mine) => {
    const bearing = { purpose, stance, passage: passage ?? '', speaker };
    if (current) {
      putDraft(claim.id, draftName(current.id), bearing, null);
      return bench.open('evidence', { evidenceId: current.id });
    }
    const { id, title } = piece.source;
    putDraft(
      claim.id,
      'source',
      { ...emptySource, purpose, stance, passage: bearing.passage, picked: { choice: 'known', id, title } },
      null,
    );
    bench.open('source');
  };
  if (changing)
    return (
      <EvidenceForm
        claim={claim}
        key={bench.turn}
        name={draftName(piece.id)}
        initial={{ ...asItStands(piece), passage: piece.passage ?? '' }}
        onSave={(next) => change({ ...next, passage: next.passage.trim() || null }, false)}
        onClose={bench.close}
      />
    );
  const { source } = piece;
  return (
    <div className={classes.card} data-counts={piece.ownSide === null}>
      <div>
        <span className={classes.stance} data-stance={piece.stance}>
          <Sign size={13} stroke={2.4} aria-hidden="true" />
          {stance(piece.stance)}
        </span>{' '}
        {piece.purpose === 'said' && <span className={classes.why}>{t('forSaid')} </span>}
        <SourceTitle source={source} />
      </div>
      {piece.passage && <blockquote className={classes.passage}>{piece.passage}</blockquote>}
      <div className={classes.why}>
        {[
          source.publisher ?? hostOf(source.address),
          source.speaker && t('whoseWord', { name: source.speaker.name }),
          source.seenAt && t('seen', { when: source.seenAt.replace('T', ' ') }),
          piece.ownSide && t('doesNotCount', { why: ownSide(piece.ownSide) }),
          t('linkedBy', { name: piece.by.name }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {!closed && (
        <Group gap={4} ml={-8}>
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => bench.open('evidence', { evidenceId: piece.id })}
          >
            {t('change')}
          </Button>
          <Button variant="subtle" size="compact-xs" onClick={() => change(asItStands(piece), true)}>
            {t('withdraw')}
          </Button>
        </Group>
      )}
    </div>
  );
}

function SourceTitle({ source }: { source: EvidenceRow['source'] }) {
  if (source.articleId !== null)
    return (
      <Link className={classes.title} href={`/articles/${source.articleId}`}>
        {source.title}
      </Link>
    );
  if (source.address === null) return <span className={classes.title}>{source.title}</span>;
  return (
    <a className={classes.title} href={source.address} target="_blank" rel="noreferrer noopener">
      {source.title}
    </a>
  );
}

const hostOf = (address: string | null) => (address ? (URL.parse(address)?.host ?? null) : null);
