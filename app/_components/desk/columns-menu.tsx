'use client';
import { Button, Menu } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import {
  type Density,
  densities,
  type OptionalColumn,
  optionalColumns,
  type TableLook,
} from './table-look.ts';

/** Which columns are shown and how high the rows are: each person's own. */
export function ColumnsMenu({ look, onLook }: { look: TableLook; onLook: (look: TableLook) => void }) {
  const t = useTranslations('desk');
  const shown = optionalColumns.filter((column) => !look.hidden.includes(column));
  const show = (columns: string[]) =>
    onLook({
      ...look,
      hidden: optionalColumns.filter((column: OptionalColumn) => !columns.includes(column)),
    });
  return (
    <Menu position="bottom-end" width={190} closeOnItemClick={false}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={14} stroke={1.8} aria-hidden="true" />}
        >
          {t('columns')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('columns')}</Menu.Label>
        <Menu.CheckboxGroup value={shown} onChange={show}>
          {optionalColumns.map((column) => (
            <Menu.CheckboxItem key={column} value={column}>
              {t(`column.${column}`)}
            </Menu.CheckboxItem>
          ))}
        </Menu.CheckboxGroup>
        <Menu.Divider />
        <Menu.Label>{t('density')}</Menu.Label>
        <Menu.RadioGroup
          value={look.density}
          onChange={(density) => onLook({ ...look, density: density as Density })}
        >
          {densities.map((density) => (
            <Menu.RadioItem key={density} value={density}>
              {t(`densities.${density}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
