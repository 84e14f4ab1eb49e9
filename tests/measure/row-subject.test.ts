import { rowSubject } from '../../src/measure/row-subject';

const row = { sheet: 'KPI 2026', sourceTable: 'tblKpi', row: 7, unreadable: [], extra: {}, headers: { kpi: 'Indicator', owner: 'Eigenaar' }, letters: { owner: 'AB', kpi: 'C' } };
const place = { sheet: 'KPI 2026', table: 'tblKpi', row: 7 };

describe('where a finding about a row points', () => {
  it('is the cell under the user’s own header', () => {
    expect(rowSubject(row, 'owner')).toEqual({ ...place, column: 'Eigenaar', cell: 'AB7' });
  });
  it('is the beginning of the row, without a column, where the user’s table lacks that column', () => {
    expect(rowSubject(row, 'corrector')).toEqual({ ...place, cell: 'C7' });
  });
  it('is the row where no column is meant', () => {
    expect(rowSubject(row)).toEqual(place);
  });
  it('is Koers’s own word where the headers are not known', () => {
    expect(rowSubject({ sheet: 'S', sourceTable: 'T', row: 2, unreadable: [], extra: {} }, 'cap')).toEqual({ sheet: 'S', table: 'T', row: 2, column: 'cap' });
  });
});
