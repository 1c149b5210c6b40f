'use client';
/** The one listener for shortcuts: screens say what their keys do, the `?` sheet lists what is on just now. */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { matchKey } from './match-key.ts';
import { type ShortcutName, shortcuts } from './shortcuts.ts';

export type Handlers = Partial<Record<ShortcutName, () => void>>;

/** The latest comes first: a panel over a table answers before it. */
let stack: { current: Handlers }[] = [];
let names: readonly ShortcutName[] = [];
const watchers = new Set<() => void>();

/**
 * Turns shortcuts on while the component is mounted. Keys are off inside fields, menus and dialogs;
 * a sheet that shows the work itself carries `data-keys` to keep them on.
 */
export function useShortcuts(handlers: Handlers): void {
  const latest = useRef(handlers);
  const set = Object.keys(handlers).sort().join();
  useEffect(() => {
    latest.current = handlers;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: registered anew only when other keys are meant
  useEffect(() => {
    stack = [latest, ...stack];
    changed();
    return () => {
      stack = stack.filter((entry) => entry !== latest);
      changed();
    };
  }, [set]);
}

/** Names of the shortcuts that work on this screen now, in the table's order. */
export function useShortcutsOnScreen(): readonly ShortcutName[] {
  return useSyncExternalStore(watch, () => names, noNames);
}

const none: readonly ShortcutName[] = [];
const noNames = () => none;

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function changed(): void {
  const on = new Set(stack.flatMap(({ current }) => Object.keys(current)));
  names = (Object.keys(shortcuts) as ShortcutName[]).filter((name) => on.has(name));
  if (names.length > 0) window.addEventListener('keydown', press);
  else window.removeEventListener('keydown', press);
  for (const watcher of watchers) watcher();
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || isElsewhere(event)) return;
  const name = matchKey(event, names);
  if (!name) return;
  const handler = stack.find(({ current }) => current[name])?.current[name];
  if (!handler) return;
  event.preventDefault();
  handler();
}

const fields =
  'textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="combobox"], [role="menu"], [role="listbox"], input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])';
const pressable = 'button, a[href], summary, input, [role="button"], [role="option"], [role="menuitem"]';

/** Whether the press belongs to what has the focus: a field, an open menu, a dialog, a button's own Enter. */
function isElsewhere(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof Element)) return false;
  // A menu takes letters and digits for its own entries; the sheet is asked for from there too.
  if (target.closest(fields)) return !(event.key === '?' && target.closest('select'));
  if (event.key === 'Enter' && target.closest(pressable)) return true;
  const dialog = target.closest('[role="dialog"], dialog') ?? document.querySelector('[aria-modal="true"]');
  return dialog !== null && !dialog.closest('[data-keys]') && !dialog.querySelector('[data-keys]');
}
