'use client';
import { notifications } from '@mantine/notifications';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { NameForm } from '../../_components/name-form.tsx';
import classes from './account.module.css';

/** How one is called oneself; the head of the page says it at once. */
export function OwnName({ name }: { name: string }) {
  const t = useTranslations('people.rename');
  const router = useRouter();
  const onDone = (now: string) => {
    notifications.show({ message: t('ownDone', { name: now }) });
    router.refresh();
  };
  return (
    <div className={classes.form}>
      <NameForm path="/api/account/name" name={name} onDone={onDone} />
    </div>
  );
}
