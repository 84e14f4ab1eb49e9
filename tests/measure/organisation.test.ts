import { indexOrganisation, type Organisation } from '../../src/measure/organisation';
import { indexPeople } from '../../src/measure/people-index';
import { type Case, day, workbook } from '../cases/workbook';

const organisation = (one: Case): Organisation => {
  const { people, employment } = workbook(one);
  return indexOrganisation(indexPeople(people), employment);
};
const people = [{ id: '1', name: 'Ann', team: 'North', fte: 1, salary: 50000 }, { id: '2', name: 'Bob' }] as const;

describe('the organisation by day', () => {
  it.each([
    ['2026-06-30', 'North'],
    ['2026-07-01', 'South'],
    ['2026-12-31', 'South'],
  ])('has on %s the team %s for somebody who moves on 1 July', (on, team) => {
    const moved = organisation({ people, employment: [{ person: '1', start: day('2026-07-01'), team: 'South' }] });
    expect(moved.on(0, day(on)).team.value).toBe(team);
  });

  it('leaves what a row does not name as it was', () => {
    const moved = organisation({ people, employment: [{ person: 'Ann', start: day('2026-07-01'), team: 'South' }, { person: 'Ann', start: day('2026-09-01'), fte: 0.8 }] });
    const held = moved.on(0, day('2026-10-01'));
    expect([held.team.value, held.fte.value, held.salary.value]).toEqual(['South', 0.8, 50000]);
    expect(held.fte.row).toMatchObject({ sheet: 'Employment', row: 3 });
    expect(held.salary.row).toMatchObject({ sheet: 'People', row: 2 });
  });

  it('takes rows in order of their day, whatever their order in the table', () => {
    const moved = organisation({ people, employment: [{ person: '1', start: day('2026-09-01'), team: 'East' }, { person: '1', start: day('2026-07-01'), team: 'South' }] });
    expect(moved.spellsOf(0).map(({ from, team }) => [from, team.value])).toEqual([[-Infinity, 'North'], [day('2026-07-01'), 'South'], [day('2026-09-01'), 'East']]);
  });

  it('has one spell of all days, with nothing written, for somebody of whom nothing is said', () => {
    expect(organisation({ people }).spellsOf(1)).toMatchObject([{ from: -Infinity, until: Infinity, team: { column: 'team' } }]);
    expect(organisation({ people }).on(1, 46000).team.value).toBeUndefined();
  });

  it('does not know a column from an unreadable cell until the next row that fills it', () => {
    const doubtful = organisation({
      people,
      employment: [{ person: '1', start: day('2026-03-01'), unreadable: ['fte'], team: 'South' }, { person: '1', start: day('2026-06-01'), fte: 0.5 }],
    });
    expect(['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'].map((on) => doubtful.on(0, day(on)).fte.unclear ?? false)).toEqual([false, true, true, false]);
    expect(doubtful.on(0, day('2026-04-01')).team).toMatchObject({ value: 'South' });
  });

  it('does not know on any day what a row without a readable start names', () => {
    const doubtful = organisation({ people, employment: [{ person: '1', start: NaN, unreadable: ['start'], team: 'South' }] });
    expect(doubtful.on(0, day('2026-01-01')).team.unclear).toBe(true);
    expect(doubtful.on(0, day('2026-01-01')).salary.unclear).toBeUndefined();
  });

  it('does not choose between two rows of the same day that differ', () => {
    const same = { person: '1', start: day('2026-03-01') };
    expect(organisation({ people, employment: [{ ...same, team: 'South' }, { ...same, team: 'East' }] }).on(0, day('2026-03-01')).team.unclear).toBe(true);
    expect(organisation({ people, employment: [{ ...same, team: 'South' }, { ...same, team: 'south' }] }).on(0, day('2026-03-01')).team.unclear).toBeUndefined();
  });
});
