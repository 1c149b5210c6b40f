'use client';
import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useTypedEarly } from '../../_ui/use-typed-early.ts';
import { focusHead } from './draft-head.tsx';
import classes from './import-desk.module.css';
import type { ImportDesk } from './use-import.ts';

/** A text to paste. Where it comes with markup and nothing is typed into it, that can tell what is a heading. */
export function PasteBox({ desk }: { desk: ImportDesk }) {
  const t = useTranslations('importing');
  const { pasted, setPasted } = desk;
  const [rich, setRich] = useState<{ html: string; plain: string } | null>(null);
  const [as, setAs] = useState<'structure' | 'plain'>('structure');
  const box = useRef<HTMLTextAreaElement>(null);
  useTypedEarly(box, setPasted);
  const isRich = rich !== null && rich.plain === pasted;
  return (
    <form
      className={classes.paste}
      onSubmit={(event) => {
        event.preventDefault();
        const { key } = desk.addPasted(isRich && as === 'structure' ? rich.html : null);
        setRich(null);
        // The button is off by then, and would leave the focus nowhere.
        requestAnimationFrame(() => focusHead(key));
      }}
    >
      <Textarea
        ref={box}
        label={t('pasteLabel')}
        placeholder={t('pastePlaceholder')}
        classNames={{ input: classes.text }}
        rows={12}
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
        onPaste={(event) => {
          const html = event.clipboardData.getData('text/html');
          const { selectionStart, selectionEnd, value } = event.currentTarget;
          if (!hasStructure(html) || selectionEnd - selectionStart < value.length) return;
          event.preventDefault();
          // As the box itself would hold it, so that what is typed later can be told from it.
          const plain = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
          setRich({ html, plain });
          setAs('structure');
          setPasted(plain);
        }}
      />
      {isRich && (
        <div className={classes.rich}>
          <SegmentedControl
            size="xs"
            aria-label={t('pasteAs')}
            value={as}
            onChange={(value) => setAs(value === 'plain' ? 'plain' : 'structure')}
            data={[
              { value: 'structure', label: t('asStructure') },
              { value: 'plain', label: t('asPlain') },
            ]}
          />
          <span>{t(as === 'structure' ? 'asStructureMeans' : 'asPlainMeans')}</span>
        </div>
      )}
      <div className={classes.pasteEnd}>
        <span>{t('pasteCount', { count: pasted.length })}</span>
        <Button type="submit" disabled={pasted.trim() === ''}>
          {t('look')}
        </Button>
      </div>
    </form>
  );
}

/** Markup that says more than letters do. */
const hasStructure = (html: string) => /<(?:p|h[1-6]|li|div|td|figcaption|blockquote)[\s>]/i.test(html);
