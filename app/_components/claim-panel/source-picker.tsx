'use client';
import { Button, Combobox, InputBase, Text, useCombobox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { SourceChoices } from '#lib/workbench/source/schema.ts';
import { get, valueIn } from '../../_ui/send.ts';
import type { SourceDraft } from './source-draft.ts';

interface Props {
  draft: SourceDraft;
  onChange: (part: Partial<SourceDraft>) => void;
  onEscape: () => void;
}

const nothing: SourceChoices = { sources: [], articles: [] };

/** One field: paste an address, or find a source or an article that the desk has. */
export function SourcePicker({ draft, onChange, onEscape }: Props) {
  const t = useTranslations('panel.sources');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { data: found = nothing } = useQuery({
    queryKey: ['sources', draft.typed],
    queryFn: ({ signal }) =>
      valueIn(get<SourceChoices>(`/api/sources?q=${encodeURIComponent(draft.typed.slice(0, 200))}`, signal)),
    placeholderData: (before) => before,
  });
  if (draft.picked)
    return (
      <Text size="sm">
        {t('chosen', { title: draft.picked.title })}{' '}
        <Button variant="subtle" size="compact-xs" onClick={() => onChange({ picked: null })}>
          {t('chooseOther')}
        </Button>
      </Text>
    );
  // An article of the desk that serves as a source already stands among the articles.
  const known = found.sources.filter((source) => source.articleId === null);
  const pick = (option: string) => {
    const [choice, id] = option.split(':');
    const list = choice === 'known' ? known : found.articles;
    const title = list.find((one) => one.id === Number(id))?.title ?? '';
    onChange({ picked: { choice: choice === 'known' ? 'known' : 'article', id: Number(id), title } });
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={pick}>
      <Combobox.Target>
        <InputBase
          label={t('find')}
          placeholder={t('findPlaceholder')}
          autoFocus
          maxLength={2000}
          value={draft.typed}
          onChange={(event) => {
            onChange({ typed: event.currentTarget.value });
            combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !combobox.dropdownOpened) onEscape();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={known.length + found.articles.length === 0}>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }}>
          <Combobox.Group label={t('articles')}>
            {found.articles.map((article) => (
              <Combobox.Option key={article.id} value={`article:${article.id}`}>
                {article.title}{' '}
                <Text span size="xs" c="dimmed">
                  {article.publisher}
                </Text>
              </Combobox.Option>
            ))}
          </Combobox.Group>
          <Combobox.Group label={t('known')}>
            {known.map((source) => (
              <Combobox.Option key={source.id} value={`known:${source.id}`}>
                {source.title}{' '}
                <Text span size="xs" c="dimmed">
                  {[source.publisher, source.speaker && t('whoseWord', { name: source.speaker.name })]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </Combobox.Option>
            ))}
          </Combobox.Group>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
