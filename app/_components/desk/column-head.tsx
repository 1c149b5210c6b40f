// biome-ignore-all lint/a11y/useSemanticElements: rows stand at places of their own, which a table's layout does not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: what can be pressed inside takes the focus
'use client';
import { Menu, UnstyledButton } from '@mantine/core';
import { IconArrowNarrowDown, IconArrowNarrowUp } from '@tabler/icons-react';
import type { Header } from '@tanstack/react-table';
import { useTranslations } from 'use-intl';
import type { Question } from '#lib/workbench/view/schema.ts';
import type { features, Place } from './claim-columns.tsx';
import classes from './claims-table.module.css';
import { claimColumnSorts, startsDescending } from './sorting.ts';
import type { OptionalColumn } from './table-look.ts';

interface Props {
  header: Header<typeof features, Place, unknown>;
  question: Question;
  ask: (change: Partial<Question>) => void;
}

export function ColumnHead({ header, question, ask }: Props) {
  const t = useTranslations('desk.column');
  const { column } = header;
  const name = t(column.id as OptionalColumn | 'claim' | 'verdict');
  const sorted = column.getIsSorted();
  const ariaSort = sorted === 'desc' ? 'descending' : sorted === 'asc' ? 'ascending' : undefined;
  return (
    <div role="columnheader" aria-sort={ariaSort}>
      {column.id === 'claim' ? (
        <ClaimSortMenu name={name} isOn={sorted !== false} question={question} ask={ask} />
      ) : column.getCanSort() ? (
        <UnstyledButton
          className={classes.sort}
          data-on={sorted || undefined}
          onClick={column.getToggleSortingHandler()}
        >
          {name}
          {sorted && <Direction descending={sorted === 'desc'} />}
        </UnstyledButton>
      ) : column.id === 'assignee' ? (
        <span className="visually-hidden">{name}</span>
      ) : (
        name
      )}
    </div>
  );
}

/** The claim's column shows several things at once, so it says by which of them it sorts. */
function ClaimSortMenu({
  name,
  isOn,
  question,
  ask,
}: Omit<Props, 'header'> & { name: string; isOn: boolean }) {
  const t = useTranslations('desk');
  const sorts = useTranslations('vocabulary.sort');
  const choose = (sort: (typeof claimColumnSorts)[number]) =>
    ask({ sort, descending: startsDescending(sort) });
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={classes.sort} data-on={isOn || undefined}>
          {name}
          {isOn && (
            <>
              <Direction descending={question.descending} /> {sorts(question.sort)}
            </>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('sortBy')}</Menu.Label>
        <Menu.RadioGroup
          value={question.sort}
          onChange={(value) => choose(value as (typeof claimColumnSorts)[number])}
        >
          {claimColumnSorts.map((sort) => (
            <Menu.RadioItem key={sort} value={sort}>
              {sorts(sort)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.RadioGroup
          value={question.descending ? 'descending' : 'ascending'}
          onChange={(value) => ask({ descending: value === 'descending' })}
        >
          <Menu.RadioItem value="descending">{t('descending')}</Menu.RadioItem>
          <Menu.RadioItem value="ascending">{t('ascending')}</Menu.RadioItem>
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function Direction({ descending }: { descending: boolean }) {
  const Arrow = descending ? IconArrowNarrowDown : IconArrowNarrowUp;
  return <Arrow size={13} stroke={2} aria-hidden="true" />;
}
