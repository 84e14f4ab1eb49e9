import type { GoalReading } from '../text/goal-reading';

/** What somebody sets out to do, in the form in which goals are written. */
const deeds =
  /(?<![\p{L}])(?:verhogen|verhoog|verlagen|verlaag|verminderen|verminder|vergroten|verkleinen|verkorten|terugbrengen|terugdringen|reduceren|stijgen|dalen|groeien|beperken|behouden|houden|vasthouden|halveren|verdubbelen|verbeteren|verbeter|brengen|breng|behalen|bereiken|realiseren|krijgen|raise|increase|reduce|decrease|lower|cut|grow|shorten|improve|boost|keep|maintain|halve|double|bring|reach|achieve)(?![\p{L}])/iu;
const atTheStart = /^\s*(?:(?:meer|minder|more|fewer|less)(?![\p{L}])|(?:minstens|minimaal|ten minste|tenminste|maximaal|hoogstens|at least|at most)?\s*€?\s*\d)/iu;
const toNumber = /(?:(?<![\p{L}])naar\s|→|->)\s*(?:€\s*)?\d/iu;
const formula = /[÷×∑]|\s[−*]\s|=|\d\s*\/\s*\d/;

/**
 * True where a text says what is to be reached, not only what is counted: `Customers with at least 1 purchase` is a definition,
 * and its number no target.
 */
export const isGoalText = ({ text, extracted: { deadlineDay } }: GoalReading): boolean =>
  !formula.test(text) && (deadlineDay !== undefined || deeds.test(text) || atTheStart.test(text) || toNumber.test(text));

/** True where a number stands in the text in digits. */
export function isInDigits(figure: number, text: string): boolean {
  const digits = String(figure).replace(/\D/g, '').replace(/^0+|0+$/g, '');
  return digits === '' ? /\d/.test(text) : text.replace(/\D/g, '').includes(digits);
}
