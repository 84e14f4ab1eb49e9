/** A text cut at a sign of calculation: what stands left and right of it. */
export interface CutAtSign {
  readonly left: string;
  readonly operator: 'minus' | 'times';
  readonly right: string;
}

const operators: Readonly<Record<string, CutAtSign['operator']>> = { '−': 'minus', '–': 'minus', '-': 'minus', '×': 'times', '*': 'times', x: 'times', X: 'times' };

/**
 * Every way to read a text as `Price − Cost` or `Quantity × Price`: cut at each −, -, × or *, and at each x between spaces.
 * A letter or a hyphen may be part of a name, so who knows the names decides which cut is meant.
 * @example cutsAtSigns('Netto-prijs - Kosten').length // 2
 */
export const cutsAtSigns = (text: string): readonly CutAtSign[] =>
  [...text.matchAll(/[−–×*-]|(?<=\s)[xX](?=\s)/g)].flatMap(({ 0: sign, index }) => {
    const operator = operators[sign];
    const [left, right] = [text.slice(0, index).trim(), text.slice(index + sign.length).trim()];
    return operator && left !== '' && right !== '' ? [{ left, operator, right }] : [];
  });
