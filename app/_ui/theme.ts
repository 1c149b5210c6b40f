'use client';
/** Mantine drawn with the tokens: its components take every colour, size and font from tokens.css. */
import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type VariantColorsResolver,
} from '@mantine/core';
import { catalogue } from '#lib/words/catalogue.ts';

/** White does not hold on the light accent of the dark scheme. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  const isAccent = (input.color ?? input.theme.primaryColor) === 'accent';
  return input.variant === 'filled' && isAccent ? { ...resolved, color: 'var(--on-accent)' } : resolved;
};

/** The library's dialogs open with a <header>, which screen readers would list as the page's own. */
const notBanner = { role: 'presentation' };

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 3 },
  colors: {
    accent: [
      '#e6eef8',
      '#cfdff3',
      '#adcdf6',
      '#8db8f0',
      '#5f93d6',
      '#3a6db3',
      '#1d4f91',
      '#163e73',
      '#122f57',
      '#0e2340',
    ],
  },
  variantColorResolver,
  white: '#ffffff',
  black: '#1c1b19',
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '600', textWrap: 'balance' },
  fontSizes: { xs: '11.5px', sm: '13px', md: '14.5px', lg: '17px', xl: '22px' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.4', xl: '1.3' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '8px', xl: '16px' },
  shadows: {
    xs: 'none',
    sm: 'var(--floating)',
    md: 'var(--floating)',
    lg: 'var(--floating)',
    xl: 'var(--floating)',
  },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Button: { defaultProps: { size: 'xs' } },
    Input: { defaultProps: { size: 'sm' } },
    DrawerCloseButton: { defaultProps: { 'aria-label': catalogue.common.close } },
    DrawerHeader: { defaultProps: notBanner },
    InputWrapper: {
      styles: { label: { marginBottom: 3 }, description: { marginBottom: 5 }, error: { marginTop: 5 } },
    },
    // The focus goes to the first item: what the library puts before it has no place in a menu.
    Menu: { defaultProps: { shadow: 'md', withinPortal: true, withInitialFocusPlaceholder: false } },
    Modal: {
      defaultProps: { centered: true, padding: 'lg' },
      styles: { title: { font: '600 var(--t-lg) / 1.3 var(--serif)' } },
    },
    ModalHeader: { defaultProps: notBanner },
    ModalCloseButton: { defaultProps: { 'aria-label': catalogue.common.close } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': catalogue.common.close } } },
    Tooltip: { defaultProps: { openDelay: 400 } },
  },
});

const accents = {
  '--mantine-color-accent-filled': 'var(--accent)',
  '--mantine-color-accent-filled-hover': 'var(--accent-strong)',
  '--mantine-color-accent-text': 'var(--accent)',
  '--mantine-color-accent-light': 'var(--accent-soft)',
  '--mantine-color-accent-light-hover': 'var(--mark-statement)',
  '--mantine-color-accent-light-color': 'var(--accent)',
  '--mantine-color-accent-outline': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
};

/** The same names in both schemes: the tokens themselves change with the scheme. */
const fromTokens = {
  ...accents,
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--disputed)',
  '--mantine-color-success': 'var(--verified)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunk)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--sunk)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-color-gray-light-hover': 'var(--sunk)',
  '--mantine-color-gray-light-color': 'var(--ink-2)',
};

/** Fields, menus and notices of the dark scheme, which the library paints in greys of its own. */
const warmGreys = {
  '--mantine-color-dark-6': 'var(--surface)',
  '--mantine-color-dark-5': 'var(--line)',
  '--mantine-color-dark-4': 'var(--line-strong)',
};

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: fromTokens,
  dark: { ...fromTokens, ...warmGreys },
});
