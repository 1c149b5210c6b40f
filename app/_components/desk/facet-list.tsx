'use client';
import { TextInput, UnstyledButton } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './filter-rail.module.css';

export interface Choice<Value> {
  value: Value;
  words: string;
  sign?: ReactNode;
  count: number;
}

interface Props<Value> {
  title: string;
  choices: Choice<Value>[];
  chosen: readonly Value[];
  onToggle: (value: Value) => void;
  /** Longer lists are cut here until asked for, and can be searched. */
  short?: number;
}

/** One facet: its choices with how many claims each would leave. */
export function FacetList<Value extends string | number>({
  title,
  choices,
  chosen,
  onToggle,
  short = 10,
}: Props<Value>) {
  const t = useTranslations('desk.choice');
  const heading = useId();
  const [isWhole, setWhole] = useState(false);
  const [sought, setSought] = useState('');
  const isLong = choices.length > short;
  const matching = choices.filter(({ words }) =>
    words.toLocaleLowerCase().includes(sought.toLocaleLowerCase()),
  );
  const shown =
    isLong && !isWhole ? choices.filter(({ value }, k) => k < short || chosen.includes(value)) : matching;
  if (choices.length === 0) return null;
  return (
    <section className={classes.facet} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {isLong && isWhole && (
        <TextInput
          size="xs"
          mb={4}
          aria-label={t('find')}
          placeholder={t('find')}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      )}
      <ul>
        {shown.map(({ value, words, sign, count }) => (
          <li key={value}>
            <FacetButton isOn={chosen.includes(value)} count={count} onClick={() => onToggle(value)}>
              {sign}
              <span title={words.length > 40 ? words : undefined}>{words}</span>
            </FacetButton>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className={classes.none}>{t('none')}</p>}
      {isLong && (
        <UnstyledButton
          className={classes.more}
          aria-expanded={isWhole}
          onClick={() => {
            setWhole(!isWhole);
            setSought('');
          }}
        >
          {isWhole ? t('fewer') : t('all', { count: choices.length })}
        </UnstyledButton>
      )}
    </section>
  );
}

interface ButtonProps {
  isOn: boolean;
  count: number | undefined;
  onClick: () => void;
  children: ReactNode;
}

/** One choice, pressed or not. */
export function FacetButton({ isOn, count, onClick, children }: ButtonProps) {
  return (
    <UnstyledButton className={classes.choice} aria-pressed={isOn} onClick={onClick}>
      <span className={classes.words}>{children}</span>
      <b>{count ?? ''}</b>
    </UnstyledButton>
  );
}
