/**
 * Reads a number that can be read in one way only: `1200`, `-3,5`, `0.012`, `12,5 %` (= 0.125), `€ 40`. A single
 * separator with three digits behind it (`1.250`) could be thousands or decimals, and gives nothing; so does other text.
 * @example plainNumber('12,5 %') // 0.125
 * @example plainNumber('1.250') // undefined
 */
export function plainNumber(text: string): number | undefined {
  const found = /^(?:€\s*)?([-+]?\d+(?:[.,]\d+)?)\s*(%?)$/.exec(text.trim());
  if (!found?.[1] || /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(found[1])) return undefined;
  const digits = found[1].replace(',', '.');
  return found[2] ? Number(`${digits}e-2`) : Number(digits);
}
