import type { Finding, Severity, Subject } from '../core/finding';
import type { Message } from '../core/message';
import type { Rhythm } from '../core/messages/smart-messages';
import type { Day } from '../core/period';
import type { IpaLetter } from '../core/ipa-letter';
import type { SmartLetter } from '../core/smart-letter';

interface Judged {
  readonly reason: Message;
  /** The cell that decides. */
  readonly at: Subject;
  /** The words of the description or name that carry it; left out where it says nothing of the letter. */
  readonly words?: readonly string[];
}

/** What is to be said of a letter; `question` closes the gap. */
export type Verdict = (Judged & { readonly kind: 'met' }) | (Judged & { readonly kind: 'notMet' | 'unknown'; readonly question: Message });

/** What a row of the KPI table is: what is to be reached, what tells whether it comes nearer, or a figure that is only watched. */
export type KpiLevel = 'goal' | 'kpi' | 'metric';

/** What kind of result a KPI steers by; null where its name does not tell. */
export type KpiBalance = 'value' | 'efficiency' | 'growth';

/** A wording to copy. Its figures come from the text, the table and the data; everything else is a marked blank. */
export interface KpiProposal {
  readonly now: string;
  readonly text: string;
  /** The cell where it belongs. */
  readonly at: Subject;
  /** What the text alone says of each letter. */
  readonly letters: Readonly<Record<SmartLetter, Pick<Judged, 'reason'> & { readonly kind: Verdict['kind'] }>>;
}

/** What the figures of a KPI themselves say of a letter of SMART. */
export interface KpiEvidence {
  readonly letter: SmartLetter;
  readonly says: Message;
  /** By which method, from how many figures; left out where nothing was calculated. */
  readonly how?: Message;
  /** The chance that the target is reached; left out where it is about something else or cannot be told. */
  readonly chance?: number;
  /** True where there are few figures to go by. */
  readonly isThin: boolean;
}

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
  /** Important, potential, authority. */
  readonly ipa: Readonly<Record<IpaLetter, Verdict>>;
  readonly evidence: readonly KpiEvidence[];
  /** Where text, columns and figures contradict each other, and what else the text gives away. */
  readonly remarks: readonly Finding[];
  /** Left out where the wording is good as it is. */
  readonly proposal?: KpiProposal;
  readonly level: KpiLevel;
  readonly balance: KpiBalance | null;
}

/** What every KPI of a good set has; `few` and `many` of a scope are told in `ScopeCount`. */
export type SetRule =
  | 'owner'
  | 'knownOwner'
  | 'goal'
  | 'target'
  | 'deadline'
  | 'rhythm'
  | 'response'
  | 'corrector'
  | 'escalation'
  | 'kind'
  | 'leadingPartner'
  | 'distinct'
  | 'presentOwner'
  | 'inOrder'
  | 'ahead'
  | 'measured'
  | 'positiveTarget'
  | 'understandable'
  | 'influenceable'
  | 'actionable'
  | 'guarded'
  | 'result'
  | 'notTheGoal'
  | 'level';

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
  /** How many steer by value, efficiency and growth. */
  readonly balance: Readonly<Record<KpiBalance, number>>;
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
