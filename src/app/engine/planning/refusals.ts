import type { Language } from '../../../i18n';
import type { WizardProblem } from '../../../plan/wizard/answers';
import { problemText, rowTexts, spokenPeriod } from '../../../sheets/planning/insert-words';
import type { PlanProblem, PlanRefusal } from '../../client/planning';
import type { InsertRefusal } from '../../insert-kpis';
import { nearNames } from '../../plan/known-names';
import { tableLabel } from '../../plan/labels';
import type { RecordRefusal } from '../../record-kpis';

/** A refusal with its sentence and, of a name, what may have been meant. */
export const refused = (text: string, more: Partial<Pick<PlanRefusal, 'near' | 'about' | 'problems'>> = {}): PlanRefusal => ({ kind: 'refused', text, near: [], problems: [], ...more });

/** What is to be answered otherwise, in words. */
export const spokenProblems = (problems: readonly WizardProblem[], language: Language): readonly PlanProblem[] =>
  problems.map((problem) => ({ step: problem.step, weight: problem.weight, text: problemText(problem, language) }));

/** Why KPIs of the library cannot be inserted. */
export function insertRefusal(why: InsertRefusal, language: Language): PlanRefusal {
  const texts = rowTexts(language);
  switch (why.kind) {
    case 'unknownKpi':
      return refused(texts.unknownKpi(why.name), { near: why.near.map(({ name }) => name[language]) });
    case 'unknownGoal': {
      const near = nearNames(why.goal, why.goals);
      return refused(texts.unknownGoal(why.goal), { about: 'goal', near: near.length > 0 ? near : why.goals });
    }
    case 'unknownOwner':
      return refused(texts.unknownOwner(why.name), { about: 'owner', near: why.near });
    case 'unknownScope':
      return refused(texts.unknownScope(why.name), { about: 'scope', near: why.near });
    case 'noColumn':
      return refused(texts.noColumn(tableLabel('kpis', language), why.column));
  }
}

/** Why a period cannot be recorded. */
export function recordRefusal(why: RecordRefusal, language: Language): PlanRefusal {
  const texts = rowTexts(language);
  switch (why.kind) {
    case 'badPeriod':
      return refused(texts.badPeriod);
    case 'notOver':
      return refused(texts.notOver(spokenPeriod(why.period.name, language)));
    case 'nothing':
      return refused(texts.nothingToRecord(spokenPeriod(why.period.name, language)));
    case 'noColumn':
      return refused(texts.noColumn(tableLabel('kpiHistory', language), why.column));
  }
}
