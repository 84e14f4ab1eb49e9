export type Team = 'Directie' | 'Binnendienst' | 'Buitendienst Noord' | 'Buitendienst Zuid';
export type Role = 'Commercieel directeur' | 'Teamleider binnendienst' | 'Verkoper binnendienst' | 'Accountmanager' | 'Vertegenwoordiger';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly team: Team;
  readonly role: Role;
  readonly manager: string;
  readonly start: string;
  readonly end?: string;
  readonly fte: number;
  readonly salary: number;
  /** How well this person sells against plan; 1 = exactly on plan. Not in the workbook. */
  readonly strength: number;
}

type Row = readonly [id: string, name: string, role: Role, start: string, fte: number, salary: number, strength: number, end?: string];

const team = (name: Team, manager: string, rows: readonly Row[]): readonly Person[] =>
  rows.map(([id, person, role, start, fte, salary, strength, end]) => ({
    id, name: person, team: name, role, manager, start, fte, salary, strength, ...(end === undefined ? {} : { end }),
  }));

/** Everyone in sales at the wholesaler: a director and three teams, 24 people. */
export const people: readonly Person[] = [
  ...team('Directie', '', [['VD01', 'Marijke van Dael', 'Commercieel directeur', '2009-03-01', 1, 98_000, 0]]),
  ...team('Binnendienst', 'Marijke van Dael', [['VD02', 'Petra Hoekstra', 'Teamleider binnendienst', '2014-09-01', 1, 56_500, 1.04]]),
  ...team('Binnendienst', 'Petra Hoekstra', [
    ['VD03', 'Joris Willems', 'Verkoper binnendienst', '2018-02-01', 1, 41_200, 1.02],
    ['VD04', 'Fatima El Amrani', 'Verkoper binnendienst', '2019-05-01', 1, 42_800, 1.13],
    ['VD05', 'Daan Mulder', 'Verkoper binnendienst', '2021-01-01', 1, 38_900, 0.91],
    ['VD06', 'Lotte Verhoeven', 'Verkoper binnendienst', '2017-11-01', 0.8, 43_500, 1.06],
    ['VD07', 'Emre Yıldız', 'Verkoper binnendienst', '2022-03-01', 1, 38_200, 0.98],
    ['VD08', 'Ilse Claes', 'Verkoper binnendienst', '2016-08-01', 0.6, 42_000, 1],
    ['VD09', 'Mohamed Bouzid', 'Verkoper binnendienst', '2020-10-01', 1, 40_300, 1.18],
    ['VD10', 'Sanne Postma', 'Verkoper binnendienst', '2025-10-01', 1, 36_000, 0.84],
  ]),
  ...team('Buitendienst Noord', 'Marijke van Dael', [['VD11', 'Henk Dijkstra', 'Accountmanager', '2011-01-01', 1, 68_000, 1.05]]),
  ...team('Buitendienst Noord', 'Henk Dijkstra', [
    ['VD12', 'Anouk de Wit', 'Accountmanager', '2017-04-01', 1, 62_500, 1.12],
    ['VD13', 'Sjoerd Bakker', 'Vertegenwoordiger', '2015-06-01', 1, 47_500, 1],
    ['VD14', 'Yasemin Kaya', 'Vertegenwoordiger', '2019-09-01', 1, 45_800, 1.22],
    ['VD15', 'Rick Veenstra', 'Vertegenwoordiger', '2021-05-01', 1, 43_000, 0.88],
    ['VD16', 'Marleen Jonker', 'Vertegenwoordiger', '2016-01-01', 0.8, 46_900, 1.03],
    ['VD17', 'Tom van der Heijden', 'Vertegenwoordiger', '2018-10-01', 1, 44_600, 0.95, '2026-05-31'],
  ]),
  ...team('Buitendienst Zuid', 'Marijke van Dael', [['VD18', 'Luc Janssens', 'Accountmanager', '2012-05-01', 1, 67_200, 0.97]]),
  ...team('Buitendienst Zuid', 'Luc Janssens', [
    ['VD19', 'Noor Benali', 'Accountmanager', '2018-01-01', 1, 63_400, 1.08],
    ['VD20', 'Bart Peeters', 'Vertegenwoordiger', '2014-03-01', 1, 48_200, 1.07],
    ['VD21', 'Kim Smeets', 'Vertegenwoordiger', '2020-02-01', 1, 44_000, 0.93],
    ['VD22', 'Youssef Haddou', 'Vertegenwoordiger', '2019-07-01', 1, 45_100, 1.15],
    ['VD23', 'Wendy Claessen', 'Vertegenwoordiger', '2017-09-01', 1, 46_300, 1.01],
    ['VD24', 'Jeroen Martens', 'Vertegenwoordiger', '2026-04-01', 1, 41_500, 0.78],
  ]),
];

/** What somebody in this role is expected to sell in an average month, and in how many invoices. */
export const plan: Readonly<Record<Role, { readonly monthly: number; readonly invoices: number }>> = {
  'Commercieel directeur': { monthly: 0, invoices: 0 },
  'Teamleider binnendienst': { monthly: 34_000, invoices: 10 },
  'Verkoper binnendienst': { monthly: 48_000, invoices: 15 },
  Accountmanager: { monthly: 152_000, invoices: 12 },
  Vertegenwoordiger: { monthly: 84_000, invoices: 13.5 },
};
