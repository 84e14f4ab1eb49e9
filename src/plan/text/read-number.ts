/** The other of the two signs. */
const otherSign = (decimal: ',' | '.'): ',' | '.' => (decimal === ',' ? '.' : ',');

/**
 * The value of figures in a language: a sign with groups of three behind it divides thousands where the language does so,
 * and is the decimal sign elsewhere. Two or more groups are thousands with either sign.
 * @example readFigures('1.250', ',') // 1250
 * @example readFigures('1.250', '.') // 1.25
 * @example readFigures('7.1', ',') // 7.1
 */
export function readFigures(figures: string, decimal: ',' | '.'): number | undefined {
  const tight = figures.replace(/[\s'’]/g, '');
  const thousand = otherSign(decimal);
  for (const [thousands, point] of [[thousand, decimal], [decimal, thousand]] as const) {
    const [whole = '', fraction, ...more] = tight.split(point);
    const groups = whole.split(thousands);
    const isGrouped = groups.length > 1 && groups.every((group, at) => (at === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(group));
    const oneGroupOnly = groups.length === 2 && fraction === undefined && thousands === decimal;
    if (more.length === 0 && /^\d*$/.test(fraction ?? '') && isGrouped && !oneGroupOnly) return Number(`${groups.join('')}.${fraction ?? '0'}`);
  }
  const simple = /^\d+(?:[.,]\d+)?$/.test(tight);
  return simple ? Number(tight.replace(',', '.')) : undefined;
}
