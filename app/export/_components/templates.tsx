'use client';
/** The desk's templates: examples to begin with, those that are kept, and a place to add one. */
import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TemplateRow } from '#lib/workbench/template/schema.ts';
import { FormError } from '../../_ui/form-error.tsx';
import { send } from '../../_ui/send.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { KeepTemplate } from './keep-template.tsx';
import classes from './templates.module.css';

export function Templates({ templates }: { templates: TemplateRow[] }) {
  const t = useTranslations('templates');
  const formatWords = useTranslations('vocabulary.exportFormat');
  const reasonWords = useReasonWords();
  const router = useRouter();
  const title = useRef<HTMLHeadingElement>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const withdraw = async (id: number) => {
    const answer = await send(`/api/templates/${id}/withdrawal`, {});
    setRefusal(answer.ok ? null : answer.reason);
    router.refresh();
    // The button that was pressed goes away with its line.
    title.current?.focus();
  };
  return (
    <section className={classes.templates} aria-labelledby="templates">
      <Title order={2} size="h4" id="templates" ref={title} tabIndex={-1}>
        {t('title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('words')}
      </Text>
      <Group gap="md">
        <Anchor href="/api/templates/examples/docx" download size="sm">
          {t('exampleDocx')}
        </Anchor>
        <Anchor href="/api/templates/examples/markdown" download size="sm">
          {t('exampleMarkdown')}
        </Anchor>
      </Group>
      {templates.length === 0 && <Text size="sm">{t('none')}</Text>}
      <ul className={classes.list}>
        {templates.map(({ id, name, format, by }) => (
          <li key={id}>
            <span>
              <b>{name}</b> <small>{t('line', { format: formatWords(format), name: by })}</small>
            </span>
            <Group gap="xs">
              <Button
                component="a"
                href={`/api/templates/${id}`}
                download
                size="xs"
                variant="default"
                aria-label={t('downloadOne', { name })}
              >
                {t('download')}
              </Button>
              <Button
                size="xs"
                variant="subtle"
                onClick={() => withdraw(id)}
                aria-label={t('withdrawOne', { name })}
              >
                {t('withdraw')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      <FormError>{refusal && reasonWords(refusal)}</FormError>
      <KeepTemplate onKept={() => router.refresh()} />
    </section>
  );
}
