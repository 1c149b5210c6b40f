'use client';
/** Which columns a file has, and in which order: each person's own in this browser. */
import { ActionIcon, Button, Checkbox, Collapse, Group, Text } from '@mantine/core';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { type ExportColumn, exportColumnNames } from '#lib/export/export-columns.ts';
import { moveColumn, readColumns, shortList, toggleColumn } from './columns.ts';
import classes from './export-desk.module.css';

/** Empty: every column in its own order. */
export function useColumns(): [ExportColumn[], (columns: ExportColumn[]) => void] {
  const [columns, setColumns] = useLocalStorage<ExportColumn[]>({
    key: 'sayso-export-columns',
    defaultValue: [],
    deserialize: readColumns,
    serialize: JSON.stringify,
  });
  return [columns, setColumns];
}

export function ColumnChoice({
  columns,
  onChange,
}: {
  columns: ExportColumn[];
  onChange: (columns: ExportColumn[]) => void;
}) {
  const t = useTranslations('taking');
  const means = useTranslations('columns');
  const [opened, { toggle }] = useDisclosure(false);
  const chosen = columns.length === 0 ? exportColumnNames : columns;
  const left = exportColumnNames.filter((column) => !chosen.includes(column));
  return (
    <fieldset className={classes.fieldset}>
      <legend>{t('columns')}</legend>
      <Text size="xs" c="dimmed">
        {t('columnsWords')}
      </Text>
      <Group gap="xs" mt="xs">
        <Button size="xs" variant="default" onClick={toggle} aria-expanded={opened}>
          {t('columnsChosen', { count: chosen.length, total: exportColumnNames.length })}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => onChange(shortList)}>
          {t('shortList')}
        </Button>
        {columns.length > 0 && (
          <Button size="xs" variant="subtle" onClick={() => onChange([])}>
            {t('allColumns')}
          </Button>
        )}
      </Group>
      <Collapse expanded={opened}>
        <ul className={classes.columnList}>
          {[...chosen, ...left].map((column) => (
            <li key={column}>
              <Checkbox
                size="xs"
                label={column}
                description={means(column)}
                checked={chosen.includes(column)}
                disabled={chosen.length === 1 && chosen[0] === column}
                onChange={() => onChange(toggleColumn(chosen, column))}
              />
              {chosen.includes(column) && (
                <span>
                  <ActionIcon
                    size="sm"
                    variant="subtle"
                    aria-label={t('earlier', { column })}
                    disabled={chosen[0] === column}
                    onClick={() => onChange(moveColumn(chosen, column, -1))}
                  >
                    <IconArrowUp size={14} aria-hidden="true" />
                  </ActionIcon>
                  <ActionIcon
                    size="sm"
                    variant="subtle"
                    aria-label={t('later', { column })}
                    disabled={chosen.at(-1) === column}
                    onClick={() => onChange(moveColumn(chosen, column, 1))}
                  >
                    <IconArrowDown size={14} aria-hidden="true" />
                  </ActionIcon>
                </span>
              )}
            </li>
          ))}
        </ul>
      </Collapse>
    </fieldset>
  );
}
