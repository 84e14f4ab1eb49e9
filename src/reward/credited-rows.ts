import { rowsAskedFor } from '../measure/actuals';
import { partsOf } from '../measure/measure';
import type { CreditedRows } from './bonus-run';
import type { RunContext } from './run-context';

/** The rows behind each payout of a run, by table; made on demand. */
export function creditedRows({ schemes, actuals }: RunContext): (payout: number) => readonly CreditedRows[] {
  return (payout) => {
    const run = [...schemes].reverse().find(({ offset, lines }) => offset <= payout && lines.length > 0);
    const width = run?.scheme.components.length ?? 1;
    const at = payout - (run?.offset ?? 0);
    const line = run?.lines[Math.floor(at / width)];
    const compiled = run?.scheme.components[at % width];
    if (!line || compiled?.kind !== 'component') return [];
    return partsOf(compiled.component.measure).map((measure) => ({ table: measure.table, rows: rowsAskedFor(actuals, measure, line, line) }));
  };
}
