import { kpisCommand as kpisEn } from './en/kpis-command';
import { planning as en } from './en/planning';
import { kpisCommand as kpisNl } from './nl/kpis-command';
import { planning as nl } from './nl/planning';
import type { KpisCommandTexts } from './kpis-command';
import type { Language } from './texts';

/** What is said about rows before they are written, and about why they are not. */
export interface PlanningTexts {
  readonly baseline: (kpi: string, value: string, source: string) => string;
  readonly noBaseline: (kpi: string, why: string) => string;
  readonly noPlace: (kpi: string, table: string, column: string) => string;
  readonly present: (kpi: string) => string;
  readonly allPresent: string;
  readonly measures: (names: string) => string;
  readonly addedColumns: (table: string, columns: string) => string;
  readonly newScope: (scope: string) => string;
  readonly withoutPlace: (columns: string) => string;
  readonly targets: string;
  readonly unknownKpi: (name: string) => string;
  readonly unknownGoal: (goal: string) => string;
  readonly unknownOwner: (name: string) => string;
  readonly unknownScope: (name: string) => string;
  readonly noColumn: (table: string, column: string) => string;
  readonly incomplete: string;
  readonly noActions: string;
  readonly noAgenda: string;
  readonly badPeriod: string;
  readonly notOver: (period: string) => string;
  readonly nothingToRecord: (period: string) => string;
  readonly allRecorded: string;
  readonly recordedBefore: (count: number) => string;
  readonly notKnownYet: (kpis: string) => string;
  readonly errors: (count: number) => string;
  readonly noWordingPlace: string;
  readonly nobody: string;
  readonly agreed: (response: string) => string;
}

/** The texts about rows in a language, with why a KPI has no baseline. */
export const planningTexts = (language: Language): PlanningTexts & Pick<KpisCommandTexts, 'why'> => (language === 'nl' ? { ...nl, why: kpisNl.why } : { ...en, why: kpisEn.why });
