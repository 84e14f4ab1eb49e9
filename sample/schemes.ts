import { serial } from './calendar';

type Cell = string | number | null;

/** One table of the bonus agreement, as it stands on its sheet. */
export interface AgreementTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const outside = 'Commissie buitendienst';
const office = 'Doelbonus binnendienst';
const accounts = 'Bonus accountmanagers';

export const measures: AgreementTable = {
  headers: ['Maatstaf', 'Berekening', 'Tabel', 'Kolom', 'Filter', 'Teller', 'Noemer'],
  rows: [
    ['Omzet', 'som', 'Verkopen', 'Omzet excl. btw', 'Status <> Concept', null, null],
    ['Marge', 'som', 'Verkopen', 'Brutomarge', 'Status <> Concept', null, null],
    ['Brutomarge %', 'verhouding', null, null, null, 'Marge', 'Omzet'],
    ['Omzet warmtepompen', 'som', 'Verkopen', 'Omzet excl. btw', 'Status <> Concept; Productgroep = Warmtepompen', null, null],
    ['Orders', 'aantal', 'Verkopen', null, 'Status = Gefactureerd', null, null],
  ],
};

export const schemes: AgreementTable = {
  headers: ['Regeling', 'Uitbetaling per', 'Valuta', 'Afronding', 'Looncode', 'Begroot'],
  rows: [
    [outside, 'maand', 'EUR', 'centen', '2110', 95_000],
    [office, 'kwartaal', 'EUR', 'centen', '2120', 52_000],
    [accounts, 'kwartaal', 'EUR', 'centen', '2130', 78_000],
  ],
};

export const components: AgreementTable = {
  headers: ['Regeling', 'Onderdeel', 'Maatstaf', 'Invoer', 'Vorm', 'Over', 'Gewicht', 'Plafond bedrag', 'Vakantiegeld erover'],
  rows: [
    [outside, 'Omzetcommissie', 'Omzet', 'bedrag', 'per schijf', 'bedrag', null, 4_000, 'ja'],
    [office, 'Omzetdoel', 'Omzet', 'realisatie %', 'curve', 'doelbonus', 0.7, null, 'nee'],
    [office, 'Margedoel', 'Marge', 'realisatie %', 'curve', 'doelbonus', 0.3, null, 'nee'],
    [accounts, 'Omzetbonus', 'Omzet', 'realisatie %', 'over het geheel', 'bedrag', null, 7_500, 'ja'],
  ],
};

export const tiers: AgreementTable = {
  headers: ['Regeling', 'Onderdeel', 'Vanaf', 'Percentage', 'Uitbetaling %'],
  rows: [
    [outside, 'Omzetcommissie', 0, 0.005, null],
    [outside, 'Omzetcommissie', 40_000, 0.01, null],
    [outside, 'Omzetcommissie', 80_000, 0.015, null],
    [outside, 'Omzetcommissie', 120_000, 0.02, null],
    ...['Omzetdoel', 'Margedoel'].flatMap((component): Cell[][] => [
      [office, component, 0.8, null, 0.5],
      [office, component, 1, null, 1],
      [office, component, 1.2, null, 1.6],
    ]),
    [accounts, 'Omzetbonus', 0, 0, null],
    [accounts, 'Omzetbonus', 0.9, 0.005, null],
    [accounts, 'Omzetbonus', 1, 0.008, null],
    [accounts, 'Omzetbonus', 1.1, 0.01, null],
  ],
};

/** What Van Dael's own payroll says comes on top of a bonus. */
export const loadings: AgreementTable = {
  headers: ['Opslag', 'Soort', 'Percentage', 'Betaald door', 'Bron'],
  rows: [
    ['Vakantiegeld', 'vakantiegeld', 0.08, 'werkgever', 'Cao groothandel'],
    ['Sociale lasten', 'sociale lasten', 0.195, 'werkgever', 'Loonadministratie 2026'],
  ],
};

export const assignments: AgreementTable = {
  headers: ['Functie', 'Medewerker', 'Regeling', 'Vanaf', 'Doelbonus per jaar'],
  rows: [
    ['Vertegenwoordiger', null, outside, serial('2025-01-01'), null],
    ['Accountmanager', null, accounts, serial('2025-01-01'), null],
    ['Verkoper binnendienst', null, office, serial('2025-01-01'), 4_800],
    ['Teamleider binnendienst', null, office, serial('2025-01-01'), 7_200],
  ],
};
