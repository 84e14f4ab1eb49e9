import { tokens } from '../../model/calc/tokens';
import type { Locale } from '../../model/locale';
import { dutchError, dutchErrors, englishError } from './error-words';
import { dutchNames, englishNames } from './function-names';

const sections: Readonly<Record<string, string>> = { '#Alles': '#All', '#Gegevens': '#Data', '#Kopteksten': '#Headers', '#Totalen': '#Totals', '#Deze rij': '#This Row' };

const isDutch = ({ name }: Locale): boolean => name !== 'en-US';

/**
 * A formula as it is typed, in Excel's own English notation: `=SOM(1,5;A1)` becomes `=SUM(1.5,A1)`. In English it stays as it is.
 * Texts and names of sheets are not touched.
 */
export function englishFormula(typed: string, locale: Locale): string {
  if (!isDutch(locale)) return typed;
  // Texts, sheet names and structured references are pieces of their own: the odd ones.
  const pieces = typed.split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[(?:[^[\]]|\[[^\]]*\])*\])/);
  return pieces.map((piece, i) => (i % 2 === 0 ? outsideTexts(piece) : piece.startsWith('[') ? structured(piece) : piece)).join('');
}

function outsideTexts(piece: string): string {
  return dutchErrors
    .reduce((text, error) => text.split(error).join(englishError(error)), piece)
    .replace(/(\d*),(\d+)|(\d+),/g, (whole: string) => whole.replace(',', '.'))
    .replace(/; ?/g, ',')
    .replace(/[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/gu, (name) => englishNames.get(name.toUpperCase()) ?? name)
    .replace(/(?<![\p{L}\p{N}_.!])(waar|onwaar)(?![\p{L}\p{N}_.(!])/giu, (word) => (word.toUpperCase() === 'WAAR' ? 'TRUE' : 'FALSE'));
}

function structured(piece: string): string {
  return Object.entries(sections).reduce((text, [dutch, english]) => text.replace(new RegExp(dutch, 'gi'), english), piece).replace(/\];\[/g, '],[');
}

/** A formula of the model as Excel shows it in the language of the book. */
export function localFormula(formula: string, locale: Locale): string {
  if (!isDutch(locale)) return formula;
  const all = tokens(formula);
  return all
    .map(({ kind, source }, i) => {
      if (kind === 'number') return source.replace('.', ',');
      if (kind === 'operator') return source === ',' ? ';' : source;
      if (kind === 'error') return dutchError(source.toUpperCase());
      if (kind === 'structured') return dutchStructured(source);
      if (kind !== 'name') return source;
      const isCall = all.slice(i + 1).find((next) => next.kind !== 'space')?.source === '(';
      const upper = source.toUpperCase();
      return isCall || upper === 'TRUE' || upper === 'FALSE' ? (dutchNames[upper] ?? source) : source;
    })
    .join('');
}

function dutchStructured(source: string): string {
  return Object.entries(sections).reduce((text, [dutch, english]) => text.split(english).join(dutch), source).replace(/\],\s*\[/g, '];[');
}
