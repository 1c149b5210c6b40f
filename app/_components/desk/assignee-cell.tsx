'use client';
import { useTranslations } from 'use-intl';
import type { ClaimRow } from '#lib/workbench/view/schema.ts';
import { Initials } from '../../_ui/initials.tsx';

export function AssigneeCell({ claim: { assignee } }: { claim: ClaimRow }) {
  const t = useTranslations('desk.row');
  if (!assignee) return null;
  const words = t('assignee', { name: assignee.name });
  return (
    <>
      <Initials name={assignee.name} title={words} />
      <span className="visually-hidden">{words}</span>
    </>
  );
}
