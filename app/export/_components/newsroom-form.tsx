'use client';
/** Who publishes what this desk takes out; formats for fact-check indexes ask for it. */
import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Newsroom } from '#lib/workbench/settings/data.ts';
import { FormError } from '../../_ui/form-error.tsx';
import { useFormSubmit } from '../../_ui/use-form-submit.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import classes from './export-desk.module.css';

export function NewsroomForm({ newsroom }: { newsroom: Newsroom | null }) {
  const t = useTranslations('taking');
  const reasonWords = useReasonWords();
  const router = useRouter();
  const [saved, setSaved] = useState(false);
  const { failure, form, button } = useFormSubmit('/api/settings/newsroom', () => {
    setSaved(true);
    router.refresh();
  });
  return (
    <section id="newsroom" className={classes.newsroom}>
      <Title order={2} size="h4">
        {t('newsroom')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('newsroomWords')}
      </Text>
      <form {...form} onChange={() => setSaved(false)}>
        <Stack gap="sm" mt="sm">
          <TextInput
            name="name"
            label={t('newsroomName')}
            defaultValue={newsroom?.name}
            autoComplete="organization"
            error={failure?.fields.name && t('newsroomInvalid.name')}
          />
          <TextInput
            name="address"
            type="url"
            label={t('newsroomAddress')}
            defaultValue={newsroom?.address}
            autoComplete="url"
            error={failure?.fields.address && t('newsroomInvalid.address')}
          />
          <FormError>
            {failure && failure.reason !== 'invalid_input' && reasonWords(failure.reason)}
          </FormError>
          <div>
            <Button {...button} size="xs" variant="default">
              {t('save')}
            </Button>
          </div>
          <Text size="sm" role="status">
            {saved && t('saved')}
          </Text>
        </Stack>
      </form>
    </section>
  );
}
