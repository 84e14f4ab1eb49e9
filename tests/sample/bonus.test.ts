import { payoutRows } from '../../src/app/payout-rows';
import { runJobs } from '../../src/app/run-jobs';
import { nodeCodec } from '../../src/cli/node-codec';
import { newXlsxWorkbook, openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { sampleSheets } from '../../sample/sheets';
import { withoutMarks } from '../../sample/without-marks';
import { plainPayouts } from './plain-bonus';

const today = 46_348;

async function report() {
  const written = newXlsxWorkbook(nodeCodec);
  await written.write(sampleSheets());
  const workbook = openXlsxWorkbook(withoutMarks(written.save()), nodeCodec);
  const { bonus, ...report } = await runJobs(workbook, { today, source: 'van-dael.xlsx', jobs: ['bonus'], fallbackLanguage: 'nl' });
  if (!bonus) throw new Error('there is no bonus');
  return { ...report, run: bonus };
}

const running = report();

describe('the bonuses of the sample workbook', () => {
  it('equal the agreement worked out by plain arithmetic, to the cent, for every payout', async () => {
    const paid = payoutRows((await running).run).filter(({ earned }) => earned !== null);
    const line = (name: string, component: string, period: string, cents: number) => `${name} · ${component} · ${period} · ${(cents / 100).toFixed(2)}`;
    const koers = paid.map(({ name, component, period, earned }) => line(name, component, period, Math.round((earned ?? 0) * 100)));
    const readable = plainPayouts().filter(({ name, period }) => !(name === 'Sjoerd Bakker' && period === '2026-07'));
    const plain = readable.map(({ name, component, period, earned }) => line(name, component, period, earned));
    expect(plain.length).toBeGreaterThan(300);
    expect([...koers].sort()).toEqual([...plain].sort());
  });

  it('are missing, not zero or too low, where the target was forgotten or an amount is not a number', async () => {
    const missing = payoutRows((await running).run).filter(({ state }) => state === 'missing');
    expect(missing.map(({ name, component, period, earned }) => [name, component, period, earned])).toEqual([
      ['Sjoerd Bakker', 'Omzetcommissie', '2026-07', null],
      ['Emre Yıldız', 'Margedoel', '2026-Q3', null],
    ]);
  });

  it('come with a finding for every slip in the sheet', async () => {
    const found = (await running).findings.map(({ check, subject }) => `${check} ${subject.sheet}`);
    expect([...found].sort()).toEqual(expect.arrayContaining([
      'cell.ambiguousDate Verkopen', 'cell.notADate Verkopen', 'cell.notANumber Verkopen', 'cell.unknownReference Verkopen', 'row.duplicateNumber Verkopen', 'row.total Verkopen',
    ]));
  });

  it('account for every invoice line: credited, uncredited and unreadable add up to the table', async () => {
    for (const { tableAmount, creditedAmount, uncredited, unreadableAmount } of (await running).run.reconciliation) {
      const sum = creditedAmount + unreadableAmount + uncredited.reduce((total, { amount }) => total + amount, 0);
      expect(Math.abs(sum - tableAmount)).toBeLessThan(0.005);
    }
  });
});
