import { readinessOf } from '../../src/taskpane/job/readiness';
import { unreadyLook } from './sample/look';

describe('what a workbook lacks for a bonus', () => {
  it('is people and components, not assignments: without those everybody has every scheme', () => {
    expect(readinessOf(unreadyLook, 'bonus').lacks.map(({ table }) => table.table)).toEqual(['people', 'components']);
  });
});
