'use client';
import { UnstyledButton } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import { KeyHint } from '../../_ui/key-hint.tsx';
import classes from './claim-panel.module.css';
import { EvidenceCard } from './evidence-card.tsx';
import { SourceForm } from './source-form.tsx';
import sourceClasses from './sources.module.css';
import type { Decide } from './use-decide.ts';
import { hasDraft } from './use-draft.ts';
import type { Bench } from './use-workbench.ts';

interface Props {
  claim: ClaimDetail;
  decide: Decide;
  bench: Bench;
  closed: boolean;
}

/** What was linked to the claim, for "said" and for "so", and the way to link more. */
export function Sources({ claim, decide, bench, closed }: Props) {
  const t = useTranslations('panel.sources');
  const isOpen = bench.tool === 'source' && !closed;
  return (
    <section className={classes.ask}>
      <h3>{t('title')}</h3>
      {claim.evidence.length === 0 && !isOpen && <p className={classes.quiet}>{t('none')}</p>}
      {claim.evidence.map((piece) => (
        <EvidenceCard
          key={piece.id}
          piece={piece}
          claim={claim}
          decide={decide}
          bench={bench}
          closed={closed}
        />
      ))}
      {isOpen && (
        <SourceForm
          key={bench.turn}
          claim={claim}
          decide={decide}
          preset={bench.preset}
          onClose={() => {
            bench.close();
            bench.heard();
          }}
        />
      )}
      {!isOpen && !closed && (
        <UnstyledButton
          className={sourceClasses.add}
          aria-keyshortcuts="s"
          onClick={() => bench.open('source')}
        >
          + {t(hasDraft(claim.id, 'source') ? 'goOn' : 'add')} <KeyHint of="addSource" />
        </UnstyledButton>
      )}
    </section>
  );
}
