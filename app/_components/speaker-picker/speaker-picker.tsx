'use client';
/** Chooses a speaker that the desk knows, names a new one, or says that nobody can be named. */
import { Combobox, Group, InputBase, Select, Text, useCombobox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type SpeakerType, speakerTypes } from '#lib/vocabulary.ts';
import type { SpeakerRow } from '#lib/workbench/speaker/schema.ts';
import type { SpeakerChoice } from '#lib/workbench/statement/schema.ts';
import { get, valueIn } from '../../_ui/send.ts';

/** A choice with the name to show for it. */
export type PickedSpeaker = { choice: SpeakerChoice; name: string | null };

interface Props {
  label: string;
  description?: string;
  /** What "nobody" means here: "Unknown", "Not said". */
  nobody: string;
  value: PickedSpeaker;
  onChange: (picked: PickedSpeaker) => void;
}

const unknown: PickedSpeaker = { choice: { choice: 'unknown' }, name: null };

export function SpeakerPicker({ label, description, nobody, value, onChange }: Props) {
  const t = useTranslations('speakerPicker');
  const type = useTranslations('vocabulary.speakerType');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState(value.name ?? '');
  const { data: found = [] } = useQuery({
    queryKey: ['speakers', typed],
    queryFn: ({ signal }) =>
      valueIn(get<{ speakers: SpeakerRow[] }>(`/api/speakers?q=${encodeURIComponent(typed)}`, signal)),
    select: ({ speakers }) => speakers,
    placeholderData: (before) => before,
  });
  const isNew = typed.trim() !== '' && !found.some((one) => one.name === typed.trim());

  const pick = (option: string) => {
    const known = found.find((one) => String(one.id) === option);
    const picked: PickedSpeaker =
      option === 'nobody'
        ? unknown
        : known
          ? { choice: { choice: 'known', speakerId: known.id }, name: known.name }
          : { choice: { choice: 'new', name: typed.trim(), type: 'person' }, name: typed.trim() };
    setTyped(picked.name ?? '');
    onChange(picked);
    combobox.closeDropdown();
  };

  return (
    <>
      <Combobox store={combobox} onOptionSubmit={pick}>
        <Combobox.Target>
          <InputBase
            label={label}
            description={description}
            placeholder={nobody}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              combobox.openDropdown();
              combobox.updateSelectedOptionIndex();
            }}
            onFocus={() => combobox.openDropdown()}
            onBlur={() => {
              combobox.closeDropdown();
              setTyped(value.name ?? '');
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options mah={240} style={{ overflowY: 'auto' }}>
            {found.map((one) => (
              <Combobox.Option key={one.id} value={String(one.id)}>
                {one.name}{' '}
                <Text span size="xs" c="dimmed">
                  {one.role ?? type(one.type)}
                </Text>
              </Combobox.Option>
            ))}
            {isNew && <Combobox.Option value="new">{t('addNew', { name: typed.trim() })}</Combobox.Option>}
            <Combobox.Option value="nobody">{nobody}</Combobox.Option>
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {value.choice.choice === 'new' && (
        <NewSpeakerType choice={value.choice} onChange={(choice) => onChange({ ...value, choice })} />
      )}
    </>
  );
}

function NewSpeakerType({
  choice,
  onChange,
}: {
  choice: Extract<SpeakerChoice, { choice: 'new' }>;
  onChange: (choice: SpeakerChoice) => void;
}) {
  const t = useTranslations('speakerPicker');
  const words = useTranslations('vocabulary.speakerType');
  return (
    <Group gap="sm">
      <Select
        label={t('type', { name: choice.name })}
        data={speakerTypes
          .filter((one) => one !== 'unknown')
          .map((value) => ({ value, label: words(value) }))}
        value={choice.type}
        onChange={(type) => type && onChange({ ...choice, type: type as SpeakerType })}
        allowDeselect={false}
        size="xs"
      />
    </Group>
  );
}
