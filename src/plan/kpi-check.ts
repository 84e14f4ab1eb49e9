import type { Finding, Severity, Subject } from '../core/finding';
import type { Message } from '../core/message';
import type { Rhythm } from '../core/messages/smart-messages';
import type { Day } from '../core/period';
import type { SmartLetter } from '../core/smart-letter';

/** What is to be said of a letter: `at` is the cell that decides it, `question` closes the gap. */
export type Verdict =
  | { readonly kind: 'met'; readonly reason: Message; readonly at: Subject }
  | { readonly kind: 'notMet' | 'unknown'; readonly reason: Message; readonly at: Subject; readonly question: Message };

/** One KPI with a verdict per letter of SMART. */
export interface CheckedKpi {
  /** Empty where the name cannot be read. */
  readonly name: string;
  /** The name, with whom it is for where another KPI has the same name: `Revenue (North)`. */
  readonly label: string;
  /** The cell with the name. */
  readonly at: Subject;
  /** The team, project or person; empty = the whole company. */
  readonly scope: string;
  readonly goal?: string;
  readonly owner?: string;
  readonly kind?: 'leading' | 'lagging';
  readonly deadline?: Day;
  readonly rhythm?: Rhythm;
  readonly response?: string;
  readonly letters: Readonly<Record<SmartLetter, Verdict>>;
  /** How many of the five letters are met. */
  readonly met: number;
}

/** What every KPI of a good set has; `few` and `many` of a scope are told in `ScopeCount`. */
export type SetRule =
  | 'owner'
  | 'knownOwner'
  | 'goal'
  | 'deadline'
  | 'rhythm'
  | 'response'
  | 'corrector'
  | 'escalation'
  | 'kind'
  | 'leadingPartner'
  | 'distinct';

/** How the KPIs do on one rule. The three lists together are the KPIs that the rule is about. */
export interface SetOutcome {
  readonly rule: SetRule;
  readonly severity: Severity;
  readonly good: readonly string[];
  readonly lacking: readonly string[];
  /** KPIs whose cell cannot be read. */
  readonly unknown: readonly string[];
  /** The first cell that lacks something. */
  readonly at?: Subject;
}

/** The KPIs of one team, project or person. */
export interface ScopeCount {
  /** Empty = the whole company. */
  readonly scope: string;
  readonly kpis: readonly string[];
  readonly leading: number;
  readonly lagging: number;
  /** How many are met on all five letters. */
  readonly smart: number;
  /** 3 to 5 is good. */
  readonly judgement: 'few' | 'good' | 'many';
}

/** The outcome of the KPI check, as plain data. */
export interface KpiCheck {
  /** In the order of the user's table. */
  readonly kpis: readonly CheckedKpi[];
  /** In the order in which they first appear. */
  readonly scopes: readonly ScopeCount[];
  readonly set: readonly SetOutcome[];
  /** What is to be said about the set; those of reading are not among them. */
  readonly findings: readonly Finding[];
}
