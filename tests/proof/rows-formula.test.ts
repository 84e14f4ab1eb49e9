import type { RowsPlace, RowsStep } from '../../src/core/derivation';
import { known } from '../../src/core/value';
import { rowsFormula } from '../../src/sheets/proof/rows-formula';
import { day } from '../cases/workbook';

const place: RowsPlace = { top: 2, bottom: 9, person: 'C', date: 'B', values: 'D', conditions: [] };
const days = { from: 'D5', until: 'E5' };

const step = (names: readonly string[], changed: Partial<RowsPlace> = {}, aggregate: RowsStep['aggregate'] = 'sum'): RowsStep => ({
  op: 'rows',
  value: known(100.25),
  unit: 'money',
  aggregate,
  measure: 'Revenue',
  payee: 'Anna',
  period: { grain: 'month', name: '2026-09', start: day('2026-09-01'), end: day('2026-10-01') },
  rows: 2,
  filter: '',
  where: { person: 'Verkoper', names, date: 'Datum', from: day('2026-09-01'), until: day('2026-10-01') },
  place: { ...place, ...changed },
  source: { sheet: "Verkoop '26", table: 'Verkoop' },
});

describe('rows as a formula', () => {
  it('adds up with SUMIFS over the columns as they were read, rounded to four decimals', () => {
    expect(rowsFormula(step(['Anna']), days)).toBe(`ROUND(SUMIFS('Verkoop ''26'!$D$2:$D$9,'Verkoop ''26'!$C$2:$C$9,"Anna",'Verkoop ''26'!$B$2:$B$9,">="&D5,'Verkoop ''26'!$B$2:$B$9,"<"&E5),4)`);
  });
  it('adds a SUMIFS for every spelling, and none twice where only capitals differ', () => {
    const formula = rowsFormula(step(['Anna', 'ANNA', 'Anna B.']), days) ?? '';
    expect(formula.match(/SUMIFS/g)).toHaveLength(2);
  });
  it('does not give SUMIFS a name that it takes for a number, a day or a pattern', () => {
    for (const name of ['007', 'An*a', 'mei 26', '=Anna', '<x']) {
      expect(rowsFormula(step([name]), days)).toContain('SUMPRODUCT');
      expect(rowsFormula(step([name]), days)).not.toContain('SUMIFS');
    }
  });
  it('cleans texts with spaces that do not count', () => {
    expect(rowsFormula(step(['Anna'], { isUntidy: true }), days)).toContain('TRIM(SUBSTITUTE(');
  });
  it('writes alternatives of a filter as terms, and what must not be as a criterion', () => {
    const either = rowsFormula(step(['Anna'], { conditions: [{ column: 'E', operator: '=', values: ['Won', 'Lost'] }] }, 'count'), days) ?? '';
    expect(either.match(/COUNTIFS/g)).toHaveLength(2);
    const neither = rowsFormula(step(['Anna'], { conditions: [{ column: 'E', operator: '<>', values: ['Won', 'Lost'] }] }, 'count'), days) ?? '';
    expect(neither.match(/COUNTIFS/g)).toHaveLength(1);
    expect(neither).toContain(`"<>"&"Won"`);
  });
  it('counts a day with a time to its day', () => {
    const formula = rowsFormula(step(['Anna'], { conditions: [{ column: 'F', operator: '<=', values: [day('2026-09-15')], isDay: true }] }), days);
    expect(formula).toContain('<DATE(2026,9,15)+1');
  });
  it('takes whole days between two columns, whatever the time of day in their cells', () => {
    expect(rowsFormula(step(['Anna'], { expression: { left: 'F', operator: 'days', right: 'E' } }), days)).toContain(`(INT('Verkoop ''26'!$F$2:$F$9)-INT('Verkoop ''26'!$E$2:$E$9))`);
  });
  it('gives no formula where rows are divided or converted, or their place is not known', () => {
    const { place: _, ...nowhere } = step(['Anna']);
    expect(rowsFormula(nowhere, days)).toBeUndefined();
    expect(rowsFormula({ ...step(['Anna']), split: 1 }, days)).toBeUndefined();
    expect(rowsFormula({ ...step(['Anna']), converted: 1 }, days)).toBeUndefined();
  });

  it('does not compare a single truth with a number, as Excel puts every truth above every number', () => {
    const one = step(['Anna*'], { conditions: [{ column: 'E', operator: '<>', values: ['Concept'] }] });
    expect(rowsFormula(one, days)).not.toMatch(/="[^"]*"\)\)?\)?[<>=]+0/);
    const two = step(['Anna*', 'A. Bos*'], { conditions: [{ column: 'E', operator: '=', values: ['Won', 'Lost'] }] });
    expect(rowsFormula(two, days)).toMatch(/="Anna\*"\)\+\(.*="A\. Bos\*"\)\)>0\).*="Won"\)\+\(.*="Lost"\)\)>0\)/);
  });
});
