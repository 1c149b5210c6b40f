'use client';
import { useTranslations } from 'use-intl';
import type { ComparedField, ConflictField, FieldValue } from '#lib/workbench/claim/conflict.ts';
import classes from './conflict-dialog.module.css';
import type { Clash } from './use-decide.ts';
import { useFieldWords } from './use-field-words.ts';

/** Each field that differs, as it was, as it stands and as I want it; what does not differ is only named. */
export function ConflictFields({ clash }: { clash: Clash }) {
  const t = useTranslations('panel.clash');
  const fieldWords = useTranslations('panel.clash.field');
  const list = clash.fields;
  const differing = list.filter(({ change }) => change !== 'none' && change !== 'alike');
  const alike = list.filter(({ change }) => change === 'alike');
  const untouched = list.filter(({ change, mine }) => change === 'none' && mine !== null && mine.length > 0);
  const names = (fields: ComparedField[]) => fields.map(({ field }) => fieldWords(field)).join(', ');
  return (
    <div className={classes.fields}>
      {differing.map((compared) => (
        <Field key={compared.field} compared={compared} clash={clash} />
      ))}
      {alike.length > 0 && (
        <p className={classes.same}>{t('alikeFields', { name: nameOf(clash, t), fields: names(alike) })}</p>
      )}
      {untouched.length > 0 && (
        <p className={classes.same}>{t('sameFields', { fields: names(untouched) })}</p>
      )}
    </div>
  );
}

function Field({ compared: { field, change, ...values }, clash }: { compared: ComparedField; clash: Clash }) {
  const t = useTranslations('panel.clash');
  const fieldWords = useTranslations('panel.clash.field');
  const name = nameOf(clash, t);
  const mark = change === 'theirs' || change === 'mine' ? change : 'both';
  return (
    <section className={classes.field} aria-label={fieldWords(field)}>
      <h3>
        {fieldWords(field)} <span className={classes.mark}>{t(`change.${mark}`, { name })}</span>
      </h3>
      <dl>
        <div>
          <dt>{t('base')}</dt>
          <dd>{clash.hasBase ? <Value field={field} value={values.base} /> : t('notKnown')}</dd>
        </div>
        <div data-changed={mark !== 'mine'}>
          <dt>{t('theirs', { name })}</dt>
          <dd>
            <Value field={field} value={values.theirs} />
          </dd>
        </div>
        <div data-changed={mark !== 'theirs'} data-mine="">
          <dt>{t('mine')}</dt>
          <dd>
            <Value field={field} value={values.mine} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Value({ field, value }: { field: ConflictField; value: FieldValue }) {
  const wordsOf = useFieldWords();
  const t = useTranslations('panel.clash');
  const words = wordsOf(field, value);
  return words === '' ? <span className={classes.nothing}>{t('nothing')}</span> : words;
}

const nameOf = ({ by }: Clash, t: (key: 'somebody') => string) => by?.name ?? t('somebody');
