import type { SheetSpec } from '../src/spec/sheet-spec';
import { actionsSheet, kpiHistorySheet } from './action-sheets';
import { agreementSheet } from './agreement-sheet';
import { serial } from './calendar';
import { actualsSheet, goalsSheet, kpisSheet } from './kpi-sheets';
import { date, euros, money, page, pieces, share, text, textAfterFigures, titleCells } from './look';
import { withMistakes } from './mistakes';
import { people } from './people';
import { seededRandom } from './random';
import { drawSales } from './sales';
import { targets } from './targets';

const headerRow = 4;

const peopleSheet = (): SheetSpec =>
  page({
    id: 'people',
    name: 'Medewerkers',
    widths: [15, 23, 21, 25, 19, 13, 13, 8, 17],
    frozenRows: headerRow,
    cells: titleCells('Medewerkers verkoop', 'Van Dael & Zn. Technische Groothandel · stand 30 september 2026'),
    tables: [
      {
        name: 'tblMedewerkers',
        row: headerRow,
        column: 1,
        columns: [text('Personeelsnr'), text('Naam'), text('Team'), text('Functie'), text('Leidinggevende'), date('In dienst'), date('Uit dienst'), share('FTE'), euros('Bruto jaarsalaris')],
        rows: people.map(({ id, name, team, role, manager, start, end, fte, salary }) => [
          id, name, team, role, manager === '' ? null : manager, serial(start), end === undefined ? null : serial(end), fte, salary,
        ]),
      },
    ],
  });

const salesSheet = (): SheetSpec =>
  page({
    id: 'sales',
    name: 'Verkopen',
    widths: [14, 14, 22, 32, 11, 25, 9, 18, 14, 14],
    frozenRows: headerRow,
    cells: titleCells('Verkopen 2025 en 2026', 'Factuurregels uit de boekhouding, bijgewerkt t/m 30 september 2026 · bedragen in euro, exclusief btw'),
    tables: [
      {
        name: 'tblVerkopen',
        row: headerRow,
        column: 1,
        columns: [text('Factuurnr'), date('Factuurdatum'), text('Verkoper'), text('Klant'), text('Regio'), text('Productgroep'), pieces('Stuks'), money('Omzet excl. btw'), money('Brutomarge'), textAfterFigures('Status')],
        rows: withMistakes(drawSales(seededRandom(20_260_930))),
      },
    ],
  });

const targetsSheet = (): SheetSpec =>
  page({
    id: 'targets',
    name: 'Doelen',
    widths: [23, 12, 12, 14],
    frozenRows: headerRow,
    landscape: false,
    cells: titleCells('Kwartaaldoelen', 'Per medewerker afgesproken in het jaargesprek · bedragen in euro, exclusief btw'),
    tables: [
      {
        name: 'tblDoelen',
        row: headerRow,
        column: 1,
        columns: [text('Medewerker'), text('Maatstaf'), text('Periode'), euros('Doel')],
        rows: targets.map(({ person, measure, period, value }) => [person, measure, period, value]),
      },
    ],
  });

/** The workbook of Van Dael & Zn.: its people, invoices and targets, what it agreed about bonuses, and what it steers by. */
export const sampleSheets = (): readonly SheetSpec[] => [peopleSheet(), salesSheet(), targetsSheet(), agreementSheet(), goalsSheet(), kpisSheet(), actualsSheet(), kpiHistorySheet(), actionsSheet()];
