import { kpis } from '../../sample/kpis';
import { kpiFigures } from '../../src/measure/kpi/kpi-figures';
import { plainMeasured, untoldMonths, written } from './plain-kpis';
import { sampleTables } from './sample-tables';

const today = 46_348;
const reading = sampleTables();
const looking = reading.then((tables) => kpiFigures(tables, { today }));
const kpiNamed = async (name: string) => (await looking).kpis.find(({ kpi }) => kpi === name)!;
const figure = (value: { readonly kind: string; readonly value?: number }): number | null => value.value ?? null;

describe("the sample's KPIs", () => {
  it('are read without a remark about their three tables', async () => {
    const { findings, goals, kpis: read, actuals } = await reading;
    expect(findings.filter(({ subject }) => subject.sheet !== 'Verkopen')).toEqual([]);
    expect([goals.length, read.length, actuals.length]).toEqual([3, 14, 150]);
  });

  it('that come from the invoices equal plain arithmetic', async () => {
    for (const { kpi, period, actual, attainment } of plainMeasured()) {
      const { current } = await kpiNamed(kpi);
      expect([kpi, current.period.name]).toEqual([kpi, period]);
      expect(figure(current.actual)).toBeCloseTo(actual ?? NaN, 9);
      expect(figure(current.attainment)).toBeCloseTo(attainment ?? NaN, 12);
    }
  });

  it('that the team leads keep are what they wrote down', async () => {
    for (const { kpi } of kpis.filter(({ measure }) => measure === undefined)) {
      const { history } = await kpiNamed(kpi);
      expect(history.map(({ actual }) => figure(actual) ?? undefined)).toEqual(history.map(({ period }) => written(kpi, period.name)));
    }
  });

  it('tell a story: two off course, four to watch, one without a figure, seven on course', async () => {
    const told = (await looking).kpis.map(({ kpi, current }) => [kpi, current.status]);
    expect(told).toEqual([
      ['Omzet', 'attention'],
      ['Brutomarge', 'onCourse'],
      ['Omzet warmtepompen', 'attention'],
      ['Klanttevredenheid', 'onCourse'],
      ['Offertes binnen 24 uur', 'onCourse'],
      ['Uitgaande telefoontjes', 'onCourse'],
      ['Reactietijd aanvragen', 'attention'],
      ['Orders binnendienst', 'onCourse'],
      ['Klantbezoeken Noord', 'offCourse'],
      ['Offertescore Noord', 'attention'],
      ['Omzet Noord', 'offCourse'],
      ['Klantbezoeken Zuid', 'missing'],
      ['Omzet Zuid', 'onCourse'],
      ['Korting Zuid', 'onCourse'],
    ]);
  });

  it('are about September, the last month of the bookkeeping, and only the running year is provisional', async () => {
    const { period, asOf, kpis: shown } = await looking;
    expect([period?.name, asOf]).toEqual(['2026-09', 46_295]);
    expect(shown.filter(({ current }) => current.isProvisional).map(({ kpi }) => kpi)).toEqual(['Omzet warmtepompen']);
  });

  it('lack the month in which an amount is not a number, and no other', async () => {
    const { history } = await kpiNamed('Omzet');
    const unknown = history.filter(({ actual }) => actual.kind !== 'known').map(({ period }) => period.name);
    expect(unknown).toEqual(['2026-07']);
    expect(untoldMonths()).toEqual(unknown);
  });

  it('have the weaknesses that a check must find, and no more', () => {
    expect(kpis.filter(({ owner }) => owner === undefined).map(({ kpi }) => kpi)).toEqual(['Reactietijd aanvragen']);
    expect(kpis.filter(({ deadline }) => deadline === undefined).map(({ kpi }) => kpi)).toEqual(['Offertescore Noord']);
  });

  it('are three to five for the company and for each team', () => {
    const scopes = [...new Set(kpis.map(({ scope }) => scope))];
    expect(scopes.map((scope) => kpis.filter((one) => one.scope === scope).length)).toEqual([4, 4, 3, 3]);
  });
});
