import type { Day, Period } from '../../core/period';
import type { ActionRow } from '../../tables/schemas/actions';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { KpiFinder, NamedKpi } from '../kpi/kpi-finder';
import type { ReadPeriod } from '../targets';
import type { OpenState } from './agenda';

/** How an action stands. */
export type ActionState = OpenState | 'done' | 'dropped';

/** A row of Actions with what it means. */
export interface ReadAction {
  readonly row: ActionRow;
  readonly state: ActionState;
  /** The KPI that it is about; `free` when it names none. */
  readonly about: NamedKpi | { readonly kind: 'free' };
  /** The period of the deviation, where it can be read. */
  readonly period?: Period;
  /** Days of which the cell can be read. */
  readonly due?: Day;
  readonly done?: Day;
}

/** What actions are read with. */
export interface ActionSurroundings {
  readonly find: KpiFinder;
  readonly readPeriod: ReadPeriod;
}

/** A state that nobody can read is unclear: such an action stays among the open ones. Without a state, a day under Done on says that it is done. */
function stateOf({ state, done, unreadable }: ActionRow): ActionState {
  if (unreadable.includes('state')) return 'unclear';
  return state ?? (done === undefined && !unreadable.includes('done') ? 'open' : 'done');
}

function aboutOf({ kpi, scope, unreadable }: ActionRow, find: KpiFinder): ReadAction['about'] {
  if (kpi === undefined || kpi === '') return { kind: 'free' };
  return find(kpi, unreadable.includes('scope') ? undefined : scope);
}

const dayIn = ({ unreadable }: ActionRow, column: 'due' | 'done', day: Day | undefined): Day | undefined => (day === undefined || day !== day || unreadable.includes(column) ? undefined : Math.floor(day));

/** What every row of Actions means. No row is left out. */
export const readActions = (rows: readonly ActionRow[], { find, readPeriod }: ActionSurroundings): readonly ReadAction[] =>
  rows.map((row) => {
    const period = row.period === undefined || row.unreadable.includes('period') ? undefined : readPeriod(row.period);
    const [due, done] = [dayIn(row, 'due', row.due), dayIn(row, 'done', row.done)];
    return {
      row,
      state: stateOf(row),
      about: aboutOf(row, find),
      ...(period !== undefined && period !== 'unclear' && { period }),
      ...(due !== undefined && { due }),
      ...(done !== undefined && { done }),
    };
  });

/** True until an action is done or dropped. */
export const isOpen = ({ state }: ReadAction): boolean => state === 'open' || state === 'busy' || state === 'unclear';

/** True for the actions about a KPI. */
export const isAbout = (kpi: KpiRow) => ({ about }: ReadAction): boolean => about.kind === 'one' && about.kpi === kpi;
