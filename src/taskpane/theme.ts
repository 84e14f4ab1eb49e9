import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** The blue of the Koers icon, from nearly black to nearly white. */
const blue: BrandVariants = {
  10: '#04090d',
  20: '#0b1a24',
  30: '#102a3b',
  40: '#14364c',
  50: '#18405a',
  60: '#1b4965',
  70: '#215877',
  80: '#27678a',
  90: '#36799f',
  100: '#498bb2',
  110: '#5f9ec5',
  120: '#76aed1',
  130: '#8ebddb',
  140: '#a6cce4',
  150: '#bfdbed',
  160: '#d9eaf5',
};

const light: Theme = createLightTheme(blue);
/** In the dark the green and red of words are lighter than Fluent has them: 4.5 to 1 also on a row under the pointer. */
const dark: Theme = {
  ...createDarkTheme(blue), colorBrandForeground1: blue[120], colorBrandForeground2: blue[130], colorBrandForegroundLink: blue[130],
  colorStatusSuccessForeground1: '#73c173', colorStatusDangerForeground1: '#ee9aa2',
};

/** The colours of the pane. In high contrast Windows puts its own in their place. */
export const themeFor = (isDark: boolean): Theme => (isDark ? dark : light);
