import fc from 'fast-check';

export type Lang = 'nl' | 'en';

const grouped = (whole: string, sign: string): string => whole.replace(/\B(?=(\d{3})+$)/g, sign);

/** A number in figures, in every way that a language writes it. */
export function figuresOf(value: number, lang: Lang): readonly string[] {
  const [decimal, thousand] = lang === 'nl' ? [',', '.'] : ['.', ','];
  const [whole = '0', fraction] = String(value).split('.');
  const tail = fraction === undefined ? '' : decimal + fraction;
  const plain = whole + tail;
  if (value < 1000) return [plain];
  return [plain, grouped(whole, thousand) + tail, grouped(whole, ' ') + tail, grouped(whole, '\u00a0') + tail, grouped(whole, '’') + tail];
}

const units: Readonly<Record<Lang, readonly string[]>> = {
  nl: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' '),
};
const tens: Readonly<Record<Lang, readonly string[]>> = {
  nl: ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'],
  en: ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
};

function belowHundred(value: number, lang: Lang): string {
  if (value < 20) return units[lang][value] ?? '';
  const ten = tens[lang][Math.floor(value / 10)] ?? '';
  const unit = value % 10;
  if (unit === 0) return ten;
  if (lang === 'en') return `${ten}-${units.en[unit] ?? ''}`;
  const inside = unit === 1 ? 'een' : (units.nl[unit] ?? '');
  return `${inside}${inside.endsWith('e') ? 'ën' : 'en'}${ten}`;
}

/** A whole number up to 999 as a word. */
export function wordOf(value: number, lang: Lang): string {
  if (value < 100) return belowHundred(value, lang);
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (lang === 'nl') return `${hundreds === 1 ? '' : (units.nl[hundreds] ?? '')}honderd${rest === 0 ? '' : belowHundred(rest, 'nl').replace('één', 'een')}`;
  return `${units.en[hundreds] ?? ''} hundred${rest === 0 ? '' : ` and ${belowHundred(rest, 'en')}`}`;
}

/** Whole and decimal numbers as goals have them; three decimals could be thousands and are left out. */
export const anyFigure = fc.oneof(
  fc.integer({ min: 2, max: 999 }),
  fc.integer({ min: 1000, max: 9_999_999 }).filter((value) => value < 1900 || value > 2100),
  fc.integer({ min: 11, max: 99_999 }).filter((value) => value % 10 > 0).map((value) => value / 10),
  fc.integer({ min: 101, max: 99_999 }).filter((value) => value % 10 > 0).map((value) => value / 100),
);
