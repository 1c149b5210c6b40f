import { expect, test } from 'vitest';
import { isEasilyGuessed } from './rules.ts';

test.each([
  ['password1234', true],
  ['Passw0rd!2026', true],
  ['p4$$w0rd2026!', true],
  ['WelcomeWelcome', true],
  ['letmein-letmein', true],
  ['123456789012', true],
  ['qwertyuiop123', true],
  ['asdfghjkl12345', true],
  ['abcdefghijklm', true],
  ['aaaaaaaaaaaaaaaa', true],
  ['xyxyxyxyxyxyxy', true],
  ['olena.kovalchuk1', true],
  ['Sayso2026!!!', true],
  ['heron under a tin roof', false],
  ['password managers help', false],
  ['Tr4vel-slow-41', false],
  ['чапля під дахом', false],
  ['鷺鷺が屋根の下で雨を待って', false],
  ['x9$Kf2!pQz7&', false],
  ['58 20-19/47_36 20*19', false],
  ['582019473620195738', false],
  ['112233445566', true],
  ['2026-2026-2026', true],
])('Whether %s is easily guessed: %s', (password, guessed) => {
  expect(isEasilyGuessed(password, 'olena.kovalchuk')).toBe(guessed);
});
