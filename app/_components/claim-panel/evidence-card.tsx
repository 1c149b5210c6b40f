'use client';
import { Button, Group } from '@mantine/core';
import { IconCheck, IconInfoCircle, IconX } from '@tabler/icons-react';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ClaimDetail, EvidenceRow } from '#lib/workbench/claim/schema.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { announceRefusal } from '../undo/announce.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import classes from './sources.module.css';
import type { Decide } from './use-decide.ts';

const signs = { supports: IconCheck, refutes: IconX, informs: IconInfoCircle };

interface Props {
  piece: EvidenceRow;
  claim: ClaimDetail;
  decide: Decide;
  closed: boolean;
}

/** One source on this claim: what it does, whose word it is, and whether it counts. */
export function EvidenceCard({ piece, claim, decide, closed }: Props) {
  const t = useTranslations('panel.sources');
  const stance = useTranslations('vocabulary.stance');
  const ownSide = useTranslations('vocabulary.ownSide');
  const reasonWords = useReasonWords();
  const [changing, setChanging] = useState(false);
  const Sign = signs[piece.stance];
  const change = async (next: Pick<EvidenceRow, 'purpose' | 'stance' | 'passage'>, withdrawn: boolean) => {
    const refusal = await decide({
      kind: 'evidence',
      path: `/api/evidence/${piece.id}`,
      body: () => ({ purpose: next.purpose, stance: next.stance, passage: next.passage, withdrawn }),
      mine: { answer: withdrawn ? t('withdrawn') : stance(next.stance), words: next.passage },
      saved: () => setChanging(false),
    });
    if (refusal && refusal.reason !== 'conflict') announceRefusal(reasonWords(refusal.reason));
  };
  if (changing)
    return (
      <EvidenceForm
        claim={claim}
        name={`evidence-${piece.id}`}
        initial={{ purpose: piece.purpose, stance: piece.stance, passage: piece.passage ?? '' }}
        onSave={(next) => change({ ...next, passage: next.passage.trim() || null }, false)}
        onClose={() => setChanging(false)}
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
          <Button variant="subtle" size="compact-xs" onClick={() => setChanging(true)}>
            {t('change')}
          </Button>
          <Button variant="subtle" size="compact-xs" onClick={() => change(piece, true)}>
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
