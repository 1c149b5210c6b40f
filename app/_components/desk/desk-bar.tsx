'use client';
import { ActionIcon, Button, CloseButton, Tooltip, UnstyledButton } from '@mantine/core';
import { IconDownload, IconFilter, IconRefresh, IconTriangleFilled } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { Verdict } from '#lib/vocabulary.ts';
import type { Facets, Question } from '#lib/workbench/view/schema.ts';
import { type ActiveFilter, activeFilters } from './active-filters.ts';
import { ColumnsMenu } from './columns-menu.tsx';
import classes from './desk-bar.module.css';
import type { TableLook } from './table-look.ts';

interface Props {
  question: Question;
  questionKey: string;
  /** How many claims the frozen order holds; undefined while it is on its way. */
  count: number | undefined;
  facets: Facets | undefined;
  /** How many claims the question has by now; undefined until that is known. */
  total: number | undefined;
  look: TableLook;
  mayExport: boolean;
  onLook: (look: TableLook) => void;
  ask: (change: Partial<Question>) => void;
  onAskAnew: () => void;
  onOpenFilters: () => void;
}

/** The line over the table: what is asked, how much that is, what came since. */
export function DeskBar(props: Props) {
  const {
    question,
    questionKey,
    count,
    facets,
    total,
    look,
    mayExport,
    onLook,
    ask,
    onAskAnew,
    onOpenFilters,
  } = props;
  const t = useTranslations('desk');
  const chips = activeFilters(question, facets);
  const fresh = count === undefined || total === undefined ? 0 : Math.max(0, total - count);
  return (
    <div className={classes.bar}>
      <Button
        className={classes.filters}
        variant="default"
        leftSection={<IconFilter size={14} stroke={1.8} aria-hidden="true" />}
        onClick={onOpenFilters}
      >
        {t('filters')}
      </Button>
      <span className={classes.count} role="status">
        {count === undefined ? t('loadingCount') : t('count', { count })}
      </span>
      <div className={classes.chips}>
        {chips.map((chip) => (
          <Chip key={chip.name} chip={chip} onRemove={() => ask(chip.without)} />
        ))}
        {chips.length > 1 && (
          <UnstyledButton
            className={classes.clear}
            onClick={() => ask(Object.assign({}, ...chips.map(({ without }) => without)))}
          >
            {t('chip.clear')}
          </UnstyledButton>
        )}
      </div>
      <div className={classes.end}>
        {fresh > 0 && (
          <UnstyledButton className={classes.fresh} onClick={onAskAnew}>
            <IconTriangleFilled size={9} aria-hidden="true" /> {t('fresh', { count: fresh })}
          </UnstyledButton>
        )}
        <Tooltip label={t('askAnew')}>
          <ActionIcon aria-label={t('askAnew')} onClick={onAskAnew}>
            <IconRefresh size={15} stroke={1.8} />
          </ActionIcon>
        </Tooltip>
        <span className={classes.columns}>
          <ColumnsMenu look={look} onLook={onLook} />
        </span>
        {mayExport && (
          <Button
            component={Link}
            href={`/export?${questionKey || 'sort=check_worthy'}`}
            prefetch={false}
            variant="default"
            leftSection={<IconDownload size={14} stroke={1.8} aria-hidden="true" />}
          >
            {t('export')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Chip({ chip, onRemove }: { chip: ActiveFilter; onRemove: () => void }) {
  const t = useTranslations('desk.chip');
  const words = useChipWords(chip);
  return (
    <span className={classes.chip}>
      <span className={classes.chipWords}>{words}</span>
      <CloseButton size={18} iconSize={12} aria-label={t('remove', { filter: words })} onClick={onRemove} />
    </span>
  );
}

function useChipWords({ name, count, value }: ActiveFilter): string {
  const t = useTranslations('desk');
  const words = useTranslations('vocabulary');
  if (name === 'unknownSpeaker' || name === 'checkWorthy') return t(`chip.${name}`);
  if (name === 'hasSources') return t('chip.hasSources', { value: value ?? '' });
  if (count > 1) return t(`chip.${name}`, { value: String(count) });
  if (value === null) return t(`chip.${name}`, { value: '1' });
  const isListed =
    name === 'verdict' || name === 'attribution' || name === 'category' || name === 'confidence';
  const listed = isListed ? words(`${name}.${value as Verdict}` as 'verdict.open') : value;
  return t(`chip.${name}`, { value: value === 'nobody' ? t('choice.nobody') : listed });
}
