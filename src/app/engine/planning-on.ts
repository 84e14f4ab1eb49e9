import type { Progress } from '../../ports/progress';
import { settle } from '../settled';
import type { Engine, EngineOptions } from './engine';
import type { EngineWorkbook } from './remote-workbook';

/** A part of its own, loaded when somebody first plans; with it comes the library. */
const parts = () => import('./planning/parts');

/** What planning works with: the workbook, and how it is asked. */
export interface PlanningPlace {
  readonly workbook: EngineWorkbook;
  readonly progress: Progress;
  readonly options: EngineOptions;
}

/** What the engine does for planning and reviewing. */
export function planningOn(workbook: EngineWorkbook, progress: Progress): Pick<Engine, 'planBasis' | 'findKpis' | 'readGoalText' | 'checkAnswers' | 'agenda' | 'recordings' | 'planRows' | 'writeRows'> {
  const at = (options: EngineOptions): PlanningPlace => ({ workbook, progress, options });
  return {
    planBasis: (options) => settle(async () => (await parts()).planBasis(at(options))),
    findKpis: (query, options) => settle(async () => (await parts()).libraryPage(query, at(options))),
    readGoalText: (goal, options) => settle(async () => (await parts()).goalLook(goal, options)),
    checkAnswers: (answers, options) => settle(async () => (await parts()).answerProblems(answers, at(options))),
    agenda: (options) => settle(async () => (await parts()).agendaLook(at(options))),
    recordings: (options) => settle(async () => (await parts()).recordings(at(options))),
    planRows: (order, options) => settle(async () => (await parts()).planOrder(order, at(options))),
    writeRows: (order, seal, options) => settle(async () => (await parts()).writeOrder(order, seal, at(options))),
  };
}
