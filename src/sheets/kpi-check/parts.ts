import type { Message } from '../../core/message';
import { smartLetters, type SmartLetter } from '../../core/smart-letter';
import { say as sayMessage, type Language } from '../../i18n';
import { formatFor } from '../../i18n/format';
import type { SheetText } from '../../i18n/sheet-text';
import type { CheckedKpi, KpiCheck, Verdict } from '../../plan/kpi-check';

/** What every part of the sheet needs. */
export interface CheckInput {
  readonly check: KpiCheck;
  /** The KPIs in the order of the sheet, without goals and metrics. */
  readonly ordered: readonly CheckedKpi[];
  readonly say: SheetText;
  readonly sentence: (message: Message) => string;
  readonly language: Language;
}

const countOf = ({ letters }: CheckedKpi, kind: Verdict['kind']): number => smartLetters.filter((letter) => letters[letter].kind === kind).length;

/** Most gaps first, of equals the one with most letters on no; otherwise in the order of the user's table. */
const worstFirst = (kpis: readonly CheckedKpi[]): readonly CheckedKpi[] =>
  [...kpis].sort((a, b) => a.met - b.met || countOf(b, 'notMet') - countOf(a, 'notMet'));

/** Brings together what the parts of the sheet need. */
export const checkInput = (check: KpiCheck, language: Language, say: SheetText): CheckInput => ({
  check,
  ordered: worstFirst(check.kpis.filter(({ level }) => level === 'kpi')),
  say,
  sentence: (message) => sayMessage(message, language, formatFor(language)),
  language,
});

/** A letter of a KPI that is not met or cannot be known. */
export interface LetterGap {
  readonly kpi: CheckedKpi;
  readonly letter: SmartLetter;
  readonly verdict: Exclude<Verdict, { kind: 'met' }>;
}

/** Every gap, KPI by KPI in the order of the sheet. */
export const gapsOf = ({ ordered }: CheckInput): readonly LetterGap[] =>
  ordered.flatMap((kpi) =>
    smartLetters.flatMap((letter): readonly LetterGap[] => {
      const verdict = kpi.letters[letter];
      return verdict.kind === 'met' ? [] : [{ kpi, letter, verdict }];
    }),
  );
