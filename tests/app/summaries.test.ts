import { summariesOf } from '../../src/app/engine/summaries';
import { kpiFigures } from '../../src/measure/kpi/kpi-figures';
import { checkKpis } from '../../src/plan/check-kpis';
import { libraryKpis } from '../../src/plan/library/library';
import { kpiTables, kpiWith, today } from '../plan/kpi-workbook';

it('tells KPIs of one name apart by their teams, also in short', () => {
  const tables = kpiTables({ kpis: [kpiWith({ scope: 'Noord', goal: undefined }), kpiWith({ scope: 'Zuid', goal: undefined })], actuals: [{ kpi: 'Leads', scope: 'Zuid', period: '2026-10', value: 300 }] });
  const [check, dashboard] = summariesOf({ today, language: 'nl', findings: [], sheets: [], kpiCheck: checkKpis(tables, { library: libraryKpis, today }), dashboard: kpiFigures(tables, { today }) }, 'nl');
  expect(check).toMatchObject({ worst: [{ kpi: 'Leads (Noord)' }, { kpi: 'Leads (Zuid)' }] });
  expect(dashboard).toMatchObject({ kpis: [{ kpi: 'Leads (Noord)', status: 'missing' }, { kpi: 'Leads (Zuid)', status: 'onCourse' }] });
});
