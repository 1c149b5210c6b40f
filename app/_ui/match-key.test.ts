import { describe, expect, test } from 'vitest';
import { matchKey, type Press } from './match-key.ts';
import { type Scope, type Shortcut, type ShortcutName, scopesOnScreen, shortcuts } from './shortcuts.ts';

const press = (code: string, key: string, more: Partial<Press> = {}): Press => ({
  code,
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  isComposing: false,
  ...more,
});
const all = Object.keys(shortcuts).filter(
  (name) => shortcuts[name as ShortcutName].scope !== 'article',
) as ShortcutName[];
const shift = { shiftKey: true };

describe('A key means the same on every layout', () => {
  test.each<[string, Press, ShortcutName | null]>([
    ['j, English', press('KeyJ', 'j'), 'next'],
    ['j, Ukrainian', press('KeyJ', 'о'), 'next'],
    ['s, Ukrainian', press('KeyS', 'і'), 'addSource'],
    ['j under caps lock', press('KeyJ', 'J'), 'next'],
    ['1, English', press('Digit1', '1'), 'verified'],
    ['1, French', press('Digit1', '&'), 'verified'],
    ['Shift+1, English', press('Digit1', '!', shift), 'confirmed'],
    ['Shift+1, French', press('Digit1', '1', shift), 'confirmed'],
    ['1 on the number pad', press('Numpad1', '1'), 'verified'],
    ['z, German', press('KeyY', 'z'), 'undo'],
    ['y, German', press('KeyZ', 'y'), null],
    ['a, French', press('KeyQ', 'a'), 'assign'],
    ['/, English', press('Slash', '/'), 'search'],
    ['/, German', press('Digit7', '/', shift), 'search'],
    ['/, Ukrainian', press('Slash', '.'), 'search'],
    ['?, English', press('Slash', '?', shift), 'sheet'],
    ['?, German', press('Minus', '?', shift), 'sheet'],
    ['?, French', press('KeyM', '?', shift), 'sheet'],
    ['Shift+j', press('KeyJ', 'J', shift), null],
    ['Ctrl+z', press('KeyZ', 'z', { ctrlKey: true }), null],
    ['Backspace', press('Backspace', 'Backspace'), null],
    ['j while composing', press('KeyJ', 'j', { isComposing: true }), null],
  ])('%s', (_name, pressed, meant) => {
    expect(matchKey(pressed, all)).toBe(meant);
  });
});

test('A key that is held down moves on and decides nothing', () => {
  expect(matchKey(press('KeyJ', 'j', { repeat: true }), all)).toBe('next');
  expect(matchKey(press('Digit1', '1', { repeat: true }), all)).toBeNull();
});

test('No two shortcuts that can be on at once share a key', () => {
  for (const scopes of scopesOnScreen) {
    const chords = Object.values(shortcuts)
      .filter((shortcut) => (scopes as readonly Scope[]).includes(shortcut.scope))
      .map((shortcut: Shortcut) => `${shortcut.shift ? 'Shift+' : ''}${shortcut.code}`);
    expect(chords).toEqual([...new Set(chords)]);
  }
});

test('Decisions are taken back only where they are made: the undo key is none of every page', () => {
  expect(shortcuts.undo.scope).toBe('deciding');
});

test('Nothing stands on Backspace or Delete', () => {
  expect(Object.values(shortcuts).filter(({ code }) => /Backspace|Delete/.test(code))).toEqual([]);
});
