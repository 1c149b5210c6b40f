'use client';
import { Button, FileInput, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { maxTemplateBytes, type TemplateFault } from '#lib/export/template/template-refusal.ts';
import { FormError } from '../../_ui/form-error.tsx';
import { sendFile } from '../../_ui/send.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { templateFormat } from './template-format.ts';

/** Sends a template to the desk, which tries it before it keeps it. */
export function KeepTemplate({ onKept }: { onKept: () => void }) {
  const t = useTranslations('templates');
  const reasonWords = useReasonWords();
  const [name, setName] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [sending, setSending] = useState(false);
  const [kept, setKept] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const faultWords = (reason: string, body: unknown): string => {
    if (reason === 'too_large') return t('tooLarge');
    const { line = 0, unknown = '', names = [] } = (body ?? {}) as Partial<TemplateFault>;
    if (reason === 'template_names_unknown')
      return `${t('unknown', { line, name: unknown })} ${t('names', { names: names.join(', ') })}`;
    return reason === 'template_broken' && line > 0 ? t('brokenAt', { line }) : reasonWords(reason);
  };
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    setKept(null);
    const format = file && templateFormat(file.name);
    if (!file || !format) return setFailure(t('wrongKind'));
    if (name.trim() === '') return setFailure(t('needsName'));
    if (file.size > maxTemplateBytes) return setFailure(t('tooLarge'));
    setFailure(null);
    setSending(true);
    const query = new URLSearchParams({ name: name.trim(), format });
    const answer = await sendFile(`/api/templates?${query}`, file);
    setSending(false);
    if (!answer.ok) return setFailure(faultWords(answer.reason, answer.body));
    setKept(name.trim());
    setName('');
    setFile(null);
    onKept();
  };

  return (
    <form onSubmit={keep} aria-label={t('add')}>
      <Stack gap="sm">
        <FileInput
          label={t('file')}
          placeholder={t('choose')}
          accept=".docx,.md,.markdown"
          value={file}
          onChange={(chosen) => {
            setFile(chosen);
            setFailure(null);
            if (chosen && name === '') setName(chosen.name.replace(/\.[^.]+$/, ''));
          }}
        />
        <TextInput
          label={t('name')}
          description={t('sameName')}
          value={name}
          maxLength={100}
          onChange={({ currentTarget: { value } }) => setName(value)}
        />
        <FormError>{failure}</FormError>
        <div>
          <Button type="submit" size="xs" variant="default" loading={sending}>
            {t('keep')}
          </Button>
        </div>
        <Text size="sm" role="status">
          {kept && t('kept', { name: kept })}
        </Text>
      </Stack>
    </form>
  );
}
