'use client';
import { Button, Group, Popover, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { ReadingStatement } from '#lib/workbench/article/schema.ts';
import { Why } from '../../../_components/why/why.tsx';
import classes from './statement-card.module.css';

interface Props {
  statement: ReadingStatement;
  cue: string | null;
  /** Where it opens: pixels from the column's top left. */
  at: { left: number; top: number };
  mayMend: boolean;
  onCorrect: () => void;
  onDismiss: () => void;
  onClose: () => void;
}

/** One statement: who said it, by which words, who proposed it; and the ways to mend it. */
export function StatementCard({ statement, cue, at, mayMend, onCorrect, onDismiss, onClose }: Props) {
  const t = useTranslations('article');
  const kind = useTranslations('vocabulary.kind');

  return (
    <Popover opened onClose={onClose} position="bottom-start" width={320} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <span className={classes.anchor} style={at} />
      </Popover.Target>
      <Popover.Dropdown aria-label={t('statement')}>
        <p className={classes.speaker} data-unknown={!statement.speaker || undefined}>
          {statement.speaker?.name ?? t('unknownSpeaker')}
        </p>
        <dl className={classes.facts}>
          <Fact name={t('cue')} value={cue} />
          <Fact name={t('kind')} value={kind(statement.kind)} />
          <Fact name={t('relayedBy')} value={statement.via.join(', ')} />
          <Fact name={t('addressee')} value={statement.addressee} />
        </dl>
        <Text size="xs" c="dimmed">
          {statement.origin === 'engine'
            ? t('proposed', { confidence: statement.confidence ?? 0 })
            : t('writtenByPerson')}
        </Text>
        <Why statement={statement} />
        {mayMend && (
          <Group gap="sm" mt="md">
            <Button variant="light" onClick={onCorrect}>
              {t('correct')}
            </Button>
            <Button variant="default" onClick={onDismiss}>
              {t('notAStatement')}
            </Button>
          </Group>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function Fact({ name, value }: { name: string; value: string | null }) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
