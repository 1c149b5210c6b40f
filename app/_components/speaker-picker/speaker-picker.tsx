'use client';
/** Chooses a speaker that the desk knows, names a new one, or says that nobody can be named. */
import { Combobox, Group, InputBase, Select, Text, useCombobox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type SpeakerType, speakerTypes } from '#lib/vocabulary.ts';
import type { SpeakerRow } from '#lib/workbench/speaker/schema.ts';
import type { SpeakerChoice } from '#lib/workbench/statement/schema.ts';
import { get, valueIn } from '../../_ui/send.ts';
import { namedSpeaker, nobodyNamed, type PickedSpeaker } from './named-speaker.ts';

interface Props {
  label: string;
  description?: string;
  /** What "nobody" means here: "Unknown", "Not said". */
  nobody: string;
  value: PickedSpeaker;
  onChange: (picked: PickedSpeaker) => void;
}

/**
 * What stands in the field counts, chosen from the list or not: who only types a name and goes on has named
 * somebody.
 */
export function SpeakerPicker({ label, description, nobody, value, onChange }: Props) {
  const t = useTranslations('speakerPicker');
  const type = useTranslations('vocabulary.speakerType');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState(value.name ?? '');
  const [chosen, setChosen] = useState(value);
  const { data: found = [] } = useQuery({
    queryKey: ['speakers', typed],
    queryFn: ({ signal }) =>
      valueIn(get<{ speakers: SpeakerRow[] }>(`/api/speakers?q=${encodeURIComponent(typed)}`, signal)),
    select: ({ speakers }) => speakers,
    placeholderData: (before) => before,
  });
  const isNew = namedSpeaker(typed, found, chosen).choice.choice === 'new';
  // The list can come after the last letter: a name that it holds is no new one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what came anew can name somebody else
  useEffect(() => {
    if (value.choice.choice !== 'new') return;
    const named = namedSpeaker(typed, found, chosen);
    if (named.choice.choice === 'known') onChange(named);
  }, [found]);

  const pick = (option: string) => {
    const known = found.find((one) => String(one.id) === option);
    const picked: PickedSpeaker =
      option === 'nobody'
        ? nobodyNamed
        : known
          ? { choice: { choice: 'known', speakerId: known.id }, name: known.name }
          : namedSpeaker(typed, found, chosen);
    setTyped(picked.name ?? '');
    setChosen(picked);
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
              onChange(namedSpeaker(event.currentTarget.value, found, chosen));
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
