import fc from 'fast-check';
import { typedNumber } from '../../../src/app/client/typed-number';
import type { ComponentDraft, DraftRow } from '../../../src/app/client/schemes';
import { formatFor } from '../../../src/i18n/format';
import { jumpsOf, piecesOf, roundUp, scaleFor, type DrawnCurve, frame } from '../../../src/taskpane/reward/schemes/curve-shape';
import { freeName, newScheme, renamedComponent, renamedScheme, withPeople } from '../../../src/taskpane/reward/schemes/edit-draft';
import { exampleFor } from '../../../src/taskpane/reward/schemes/example';
import { formIds, formOf, forms, isOnAttainment, put, tierColumnOf, withForm, withTiersOn } from '../../../src/taskpane/reward/schemes/forms';
import { fieldText, readField } from '../../../src/taskpane/reward/schemes/number-text';
import { pastedCells, withPasted } from '../../../src/taskpane/reward/schemes/tier-cells';

const row = (cells: DraftRow['cells']): DraftRow => ({ cells, unreadable: [] });
const component = (cells: DraftRow['cells'], tiers: readonly DraftRow['cells'][] = []): ComponentDraft => ({ row: row({ scheme: 'S', component: 'C', measure: 'Omzet', ...cells }), tiers: tiers.map(row) });
const empty = { fields: { schemes: [], components: [] }, schemes: [], measures: [{ name: 'Omzet', unit: 'money' as const }, { name: 'Marge %', unit: 'ratio' as const }], people: [] };

describe('a number as somebody types it', () => {
  it.each([
    ['1.250', 'nl', false, 1_250], ['1.250', 'en', false, 1.25], ['1,250', 'en', false, 1_250], ['1.234,56', 'nl', false, 1_234.56], ['1234.56', 'nl', false, 1_234.56], ['0.125', 'nl', false, 0.125],
    ['4', 'nl', true, 0.04], ['4%', 'nl', true, 0.04], ['4,5', 'nl', true, 0.045], ['4.5 %', 'en', true, 0.045], ['0,04', 'nl', true, 0.0004], ['-2', 'nl', false, -2], ['€ 1.250,-', 'nl', false, 1_250],
  ] as const)('reads %s in %s (percent: %s) as %s', (text, language, isPercent, value) => {
    expect(typedNumber(text, { language, isPercent })).toEqual({ kind: 'number', value });
  });

  it('is blank, or unclear, and never a number that nobody typed', () => {
    expect(typedNumber('  ', { language: 'nl', isPercent: false })).toEqual({ kind: 'blank' });
    expect(typedNumber('veel', { language: 'nl', isPercent: false })).toEqual({ kind: 'unclear' });
    expect(typedNumber('4%', { language: 'nl', isPercent: false })).toEqual({ kind: 'unclear' });
    expect(typedNumber('1.2.3', { language: 'nl', isPercent: false })).toEqual({ kind: 'unclear' });
  });

  it('reads what it shows, to the last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }), fc.boolean(), fc.constantFrom('nl' as const, 'en' as const), (digits, decimals, isPercent, language) => {
        const value = Number((digits / 10 ** decimals).toPrecision(12)) / (isPercent ? 100 : 1);
        const stored = Number(value.toPrecision(12));
        expect(readField(fieldText(stored, isPercent, formatFor(language)), { isPercent, language })).toEqual({ kind: 'number', value: stored === 0 ? 0 : stored });
      }),
    );
  });
});

describe('the form of a component', () => {
  it.each(formIds)('is known again when it was made: %s', (form) => {
    expect(formOf(withForm(component({}), form))).toBe(form);
  });

  it('leaves nothing of the form before, and makes tiers that fit', () => {
    for (const from of formIds) {
      for (const to of formIds) {
        const made = withForm(withForm(component({}), from), to);
        expect(Object.keys(made.row.cells).sort()).toEqual(Object.keys(withForm(component({}), to).row.cells).sort());
        expect([from, to, tierColumnOf(made) === undefined]).toEqual([from, to, forms[to].tiers === undefined]);
        expect(made.tiers.every(({ cells }) => cells['component'] === 'C' && cells['scheme'] === 'S')).toBe(true);
      }
    }
  });

  it('keeps tiers where the new form reads them the same way', () => {
    const slices = component({ shape: 'marginal' }, [{ from: 0, rate: 0.02 }, { from: 70_000, rate: 0.07 }]);
    expect(withForm(slices, 'whole').tiers).toEqual(slices.tiers);
    expect(withForm(slices, 'curve').tiers.map(({ cells }) => cells['from'])).toEqual([0.8, 1, 1.2]);
  });

  it('knows where the tiers are percentages of the target', () => {
    expect([isOnAttainment(component({ shape: 'curve' })), isOnAttainment(component({ shape: 'curve', input: 'amount' })), isOnAttainment(component({ shape: 'marginal' })), isOnAttainment(component({ shape: 'marginal', input: 'attainment' }))]).toEqual([true, false, false, true]);
  });

  it('begins the starts of its tiers anew where they become percentages, and keeps what they pay', () => {
    const slices = component({ shape: 'marginal', threshold: 10_000 }, [{ from: 0, rate: 0.02 }, { from: 70_000, rate: 0.07 }]);
    const attained = withTiersOn(slices, true);
    expect([attained.row.cells, attained.tiers.map(({ cells }) => [cells['from'], cells['rate']])]).toEqual([{ scheme: 'S', component: 'C', measure: 'Omzet', shape: 'marginal', input: 'attainment' }, [[0, 0.02], [1, 0.07]]]);
    expect(withTiersOn(attained, false).tiers.map(({ cells }) => cells['from'])).toEqual([0, 50_000]);
    expect(withTiersOn(slices, false)).toBe(slices);
  });

  it('leaves what it does not know to the tables', () => {
    expect(formOf(component({ shape: 'grid' }))).toBe('other');
    expect(formOf(component({ counts: 'score' }))).toBe('other');
    expect(formOf(component({ shape: 'marginal' }, [{ from: 0, rate: 0.1, second: 1 }]))).toBe('other');
  });

  it('empties a cell with null, and makes an unreadable one readable', () => {
    const broken: DraftRow = { cells: { rate: 0.1 }, unreadable: ['threshold'] };
    expect(put(put(broken, 'rate', null), 'threshold', 5)).toEqual({ cells: { threshold: 5 }, unreadable: [] });
  });
});

describe('a draft', () => {
  it('has its new name in every row', () => {
    const draft = withPeople(newScheme('slices', { scheme: 'Nieuw', component: 'Deel' }, empty), ['M1'], null);
    const renamed = renamedScheme(draft, 'Buitendienst');
    expect([renamed.scheme, ...renamed.components.flatMap(({ row: own, tiers }) => [own, ...tiers]), ...renamed.assignments].every(({ cells }) => cells['scheme'] === 'Buitendienst')).toBe(true);
    const [first] = renamed.components;
    expect(first && renamedComponent(first, 'X').tiers.every(({ cells }) => cells['component'] === 'X')).toBe(true);
  });

  it('takes a name that is free', () => {
    expect(freeName('Nieuw', ['nieuw ', 'Nieuw 2'])).toBe('Nieuw 3');
  });

  it('is drawn for the figures of somebody who has it, else for round ones in the reach of its tiers', () => {
    const draft = newScheme('slices', { scheme: 'Nieuw', component: 'Deel' }, empty);
    expect(exampleFor({ draft }, 0, empty)).toEqual({ target: 75_000 });
    const curve = newScheme('curve', { scheme: 'Nieuw', component: 'Deel' }, empty);
    expect(exampleFor({ draft: curve }, 0, empty)).toEqual({ target: 100_000, incentive: 10_000 });
    const before = { name: 'Nieuw', draft: curve, people: ['Anna'], examples: { Omzet: { person: 'Anna', target: 40_000, incentive: 8_000 } } };
    expect(exampleFor({ before, draft: curve }, 0, empty)).toEqual({ person: 'Anna', target: 40_000, incentive: 8_000 });
  });
});

describe('a paste from Excel', () => {
  const columns = { value: 'rate', isFromPercent: false } as const;
  const names = { scheme: 'S', component: 'C' };

  it('fills cells from where it begins, and adds rows', () => {
    const { tiers, unclear } = withPasted([row({ ...names, from: 0, rate: 0.01 })], { row: 0, column: 1, cells: pastedCells('2%\n3%') }, { columns, names, language: 'nl' });
    expect([tiers.map(({ cells }) => [cells['from'], cells['rate']]), unclear]).toEqual([[[0, 0.02], [undefined, 0.03]], 0]);
  });

  it('leaves what does not fit in the grid, and blank lines at the end', () => {
    const { tiers } = withPasted([], { row: 0, column: 0, cells: pastedCells('0\t2%\textra\r\n\t\r\n') }, { columns, names, language: 'nl' });
    expect(tiers.map(({ cells }) => cells)).toEqual([{ ...names, from: 0, rate: 0.02 }]);
  });
});

describe('the drawing of a curve', () => {
  const curve: DrawnCurve = { kind: 'drawn', currency: 'EUR', unit: 'money', whole: 100, hasTarget: true, marks: [], bounds: [50], points: [{ actual: 0, pay: 0 }, { actual: 50, pay: 0, isBelow: true }, { actual: 50, pay: 500 }, { actual: 150, pay: 1_700 }] };

  it('breaks where the pay jumps', () => {
    expect(piecesOf(curve).map((piece) => piece.length)).toEqual([2, 2]);
    expect(jumpsOf(curve)).toEqual([{ actual: 50, from: 0, to: 500 }]);
  });

  it('keeps every point inside its frame, with round amounts along the axis', () => {
    const { x, y, ticks } = scaleFor(curve);
    expect(ticks).toEqual([0, 1_000, 2_000]);
    for (const { actual, pay } of curve.points) {
      expect(x(actual)).toBeGreaterThanOrEqual(frame.left);
      expect(x(actual)).toBeLessThanOrEqual(frame.width - frame.right);
      expect(y(pay)).toBeGreaterThanOrEqual(frame.top);
      expect(y(pay)).toBeLessThanOrEqual(frame.height - frame.bottom);
    }
    expect([roundUp(567), roundUp(0.03), roundUp(100)]).toEqual([1_000, 0.05, 100]);
  });

  it('has an axis too where nothing is paid, and below zero where money is taken back', () => {
    expect(scaleFor({ ...curve, points: [{ actual: 0, pay: 0 }, { actual: 10, pay: 0 }] }).ticks.length).toBeGreaterThan(1);
    expect(scaleFor({ ...curve, points: [{ actual: 0, pay: -500 }, { actual: 10, pay: 500 }] }).ticks[0]).toBeLessThanOrEqual(-500);
  });
});
