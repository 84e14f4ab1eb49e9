import type { TestCell, TestSheet } from '../../csv-workbook';
import { describeKinds } from './kinds';

/** Changes one sheet by its name. */
const onSheet = (name: string, change: (sheet: TestSheet) => TestSheet) => (all: readonly TestSheet[]): readonly TestSheet[] => all.map((sheet) => (sheet.name === name ? change(sheet) : sheet));

const withRows = (change: (rows: readonly (readonly TestCell[])[]) => readonly (readonly TestCell[])[]) => (sheet: TestSheet): TestSheet => ({ ...sheet, cells: change(sheet.cells) });

describeKinds('cells as people type them', [
  {
    name: 'headers in merged cells',
    sheets: onSheet('Sales', (sheet) => ({ ...sheet, cells: [['Deal', null, 'Who', null], ...sheet.cells], merges: [{ top: 1, left: 1, bottom: 1, right: 2 }, { top: 1, left: 3, bottom: 1, right: 4 }] })),
    findings: ['error measure.noSales Measures!A2', 'error measure.noSales Measures!A3', 'error measure.noSales Measures!A4', 'warning workbook.tableNotFound'],
    payouts: { 'Ann, Commission': 'reason.brokenMeasure', 'Ben, Commission': 'reason.brokenMeasure', 'Cem, Revenue target': 'reason.brokenMeasure', 'Cem, Deals target': 'reason.brokenMeasure', 'Dee, Revenue target': 'reason.brokenMeasure', 'Dee, Deals target': 'reason.brokenMeasure', 'Eva, Ladder': 'reason.brokenMeasure' },
  },
  {
    name: 'a cell merged over two rows',
    sheets: onSheet('Sales', (sheet) => ({ ...withRows((rows) => rows.map((row, r) => (r === 2 ? row.map((cell, c) => (c === 2 ? null : cell)) : row)))(sheet), merges: [{ top: 2, left: 3, bottom: 3, right: 3 }] })),
    findings: ['warning column.blank Sales!C3'],
    payouts: { 'Ann, Commission, 2026-02': 0 },
  },
  {
    name: 'a header that is there twice',
    sheets: onSheet('Sales', withRows((rows) => rows.map((row, r) => [...row, r === 0 ? 'Amount excl. VAT' : 1]))),
    findings: ['warning column.duplicateHeader Sales!E1'],
  },
  { name: 'a column without a header', sheets: onSheet('Sales', withRows((rows) => rows.map((row, r) => [...row, r === 0 ? null : 'checked']))), findings: ['info column.noHeader Sales!E1'] },
  {
    name: 'a column that nobody knows',
    sheets: onSheet('Components', withRows((rows) => rows.map((row, r) => [...row, r === 0 ? 'Kwaliteit' : 'x']))),
    findings: ['warning column.unknown Components!G1'],
  },
  { name: 'blank rows between the sales', sheets: onSheet('Sales', withRows((rows) => [...rows.slice(0, 10), rows[0]!.map(() => null), rows[0]!.map(() => null), ...rows.slice(10)])), findings: [] },
  { name: 'headers repeated halfway', sheets: onSheet('Sales', withRows((rows) => [...rows.slice(0, 10), rows[0]!, ...rows.slice(10)])), findings: ['info row.headers Sales!11'] },
  { name: 'a remark below the sales', sheets: onSheet('Sales', withRows((rows) => [...rows, ['Checked by Fay on Friday', null, null, null]])), findings: ['info row.remark Sales!A32'] },
  {
    name: 'a table of tiers with only headers',
    sheets: onSheet('Tiers', withRows((rows) => rows.slice(0, 1))),
    findings: ['error component.noTiers Components!D3', 'error component.noTiers Components!D4', 'error component.noTiers Components!D5'],
    payouts: { 'Cem, Revenue target': 'reason.brokenComponent', 'Cem, Deals target': 'reason.brokenComponent', 'Dee, Revenue target': 'reason.brokenComponent', 'Dee, Deals target': 'reason.brokenComponent', 'Eva, Ladder': 'reason.brokenComponent' },
  },
  {
    name: 'a table of sales with only headers',
    sheets: onSheet('Sales', withRows((rows) => rows.slice(0, 1))),
    findings: ['error run.noRows', 'warning run.missing Components!C2', 'warning run.missing Components!C3', 'warning run.missing Components!C4', 'warning run.missing Components!C5'],
    payouts: { 'Ann, Commission, 2026-01': 'gone', 'Ann, Commission, 2026-02': 'gone', 'Ann, Commission, 2026-03': 'gone', 'Ann, Commission, 2026-04': 'gone', 'Ann, Commission, 2026-05': 'gone', 'Ann, Commission, 2026-06': 'reason.notCovered', 'Ben, Commission, 2026-01': 'gone', 'Ben, Commission, 2026-02': 'gone', 'Ben, Commission, 2026-03': 'gone', 'Ben, Commission, 2026-04': 'gone', 'Ben, Commission, 2026-05': 'gone', 'Ben, Commission, 2026-06': 'reason.notCovered', 'Cem, Revenue target, 2026-Q1': 'gone', 'Cem, Deals target, 2026-Q1': 'gone', 'Cem, Revenue target, 2026-Q2': 'reason.notCovered', 'Cem, Deals target, 2026-Q2': 'reason.notCovered', 'Dee, Revenue target, 2026-Q1': 'gone', 'Dee, Deals target, 2026-Q1': 'gone', 'Dee, Revenue target, 2026-Q2': 'reason.notCovered', 'Dee, Deals target, 2026-Q2': 'reason.notCovered', 'Eva, Ladder, 2026-01': 'gone', 'Eva, Ladder, 2026-02': 'gone', 'Eva, Ladder, 2026-03': 'gone', 'Eva, Ladder, 2026-04': 'gone', 'Eva, Ladder, 2026-05': 'gone', 'Eva, Ladder, 2026-06': 'reason.notCovered' },
  },
  {
    name: 'no table of sales',
    sheets: (all) => all.filter(({ name }) => name !== 'Sales'),
    findings: ['error measure.noSales Measures!A2', 'error measure.noSales Measures!A3', 'error measure.noSales Measures!A4', 'warning workbook.tableNotFound'],
    payouts: { 'Ann, Commission': 'reason.brokenMeasure', 'Ben, Commission': 'reason.brokenMeasure', 'Cem, Revenue target': 'reason.brokenMeasure', 'Cem, Deals target': 'reason.brokenMeasure', 'Dee, Revenue target': 'reason.brokenMeasure', 'Dee, Deals target': 'reason.brokenMeasure', 'Eva, Ladder': 'reason.brokenMeasure' },
  },
  {
    name: 'no table of schemes',
    sheets: (all) => all.filter(({ name }) => name !== 'Schemes'),
    findings: ['warning workbook.tableNotFound'],
    payouts: { 'Cem, Revenue target, 2026-Q1': 'gone', 'Cem, Deals target, 2026-Q1': 'gone', 'Cem, Revenue target, 2026-Q2': 'gone', 'Cem, Deals target, 2026-Q2': 'gone', 'Dee, Revenue target, 2026-Q1': 'gone', 'Dee, Deals target, 2026-Q1': 'gone', 'Dee, Revenue target, 2026-Q2': 'gone', 'Dee, Deals target, 2026-Q2': 'gone', 'Cem, Revenue target, 2026-01': 589.5, 'Cem, Deals target, 2026-01': 400, 'Cem, Revenue target, 2026-02': 594, 'Cem, Deals target, 2026-02': 400, 'Cem, Revenue target, 2026-03': 598.5, 'Cem, Deals target, 2026-03': 400, 'Cem, Revenue target, 2026-04': 606, 'Cem, Deals target, 2026-04': 400, 'Cem, Revenue target, 2026-05': 615, 'Cem, Deals target, 2026-05': 400, 'Cem, Revenue target, 2026-06': 624, 'Cem, Deals target, 2026-06': 400, 'Dee, Revenue target, 2026-01': 669, 'Dee, Deals target, 2026-01': 400, 'Dee, Revenue target, 2026-02': 678, 'Dee, Deals target, 2026-02': 400, 'Dee, Revenue target, 2026-03': 687, 'Dee, Deals target, 2026-03': 400, 'Dee, Revenue target, 2026-04': 696, 'Dee, Deals target, 2026-04': 400, 'Dee, Revenue target, 2026-05': 705, 'Dee, Deals target, 2026-05': 400, 'Dee, Revenue target, 2026-06': 714, 'Dee, Deals target, 2026-06': 400 },
  },
  {
    name: 'no table of people',
    sheets: (all) => all.filter(({ name }) => name !== 'People'),
    findings: ['error assignment.unknownPerson Assignments!A2', 'error assignment.unknownPerson Assignments!A3', 'error assignment.unknownPerson Assignments!A4', 'error assignment.unknownPerson Assignments!A5', 'error assignment.unknownPerson Assignments!A6', 'error target.unknownPerson Targets!A2', 'error target.unknownPerson Targets!A3', 'error target.unknownPerson Targets!A4', 'error target.unknownPerson Targets!A5', 'error target.unknownPerson Targets!A6', 'error target.unknownPerson Targets!A7', 'error target.unknownPerson Targets!A8', 'error target.unknownPerson Targets!A9', 'warning scheme.nobody Schemes!A2', 'warning scheme.nobody Schemes!A3', 'warning scheme.nobody Schemes!A4', 'warning workbook.tableNotFound'],
    payouts: { 'Ann, Commission': 'gone', 'Ben, Commission': 'gone', 'Cem, Revenue target': 'gone', 'Cem, Deals target': 'gone', 'Dee, Revenue target': 'gone', 'Dee, Deals target': 'gone', 'Eva, Ladder': 'gone' },
  },
  { name: 'no table of measures', sheets: (all) => all.filter(({ name }) => name !== 'Measures'), findings: ['info measure.assumed Components!C2', 'info measure.assumed Components!C4'] },
  {
    name: 'no table of targets',
    sheets: (all) => all.filter(({ name }) => name !== 'Targets'),
    findings: ['warning target.none Components!C3', 'warning target.none Components!C4'],
    payouts: { 'Cem, Revenue target': 'reason.noTarget', 'Cem, Deals target': 'reason.noTarget', 'Dee, Revenue target': 'reason.noTarget', 'Dee, Deals target': 'reason.noTarget' },
  },
  {
    name: 'no table of assignments',
    sheets: (all) => all.filter(({ name }) => name !== 'Assignments'),
    findings: ['error assignment.noIncentive People!2', 'error assignment.noIncentive People!3', 'error assignment.noIncentive People!4', 'error assignment.noIncentive People!5', 'error assignment.noIncentive People!6', 'info assignment.everyone'],
    payouts: { 'Cem, Revenue target': 'reason.noIncentive', 'Cem, Deals target': 'reason.noIncentive', 'Dee, Revenue target': 'reason.noIncentive', 'Dee, Deals target': 'reason.noIncentive', 'Cem, Commission, 2026-01': 655, 'Cem, Commission, 2026-02': 660, 'Cem, Commission, 2026-03': 665, 'Cem, Commission, 2026-04': 670, 'Cem, Commission, 2026-05': 675, 'Cem, Commission, 2026-06': 680, 'Dee, Commission, 2026-01': 705, 'Dee, Commission, 2026-02': 710, 'Dee, Commission, 2026-03': 715, 'Dee, Commission, 2026-04': 720, 'Dee, Commission, 2026-05': 725, 'Dee, Commission, 2026-06': 730, 'Eva, Commission, 2026-01': 755, 'Eva, Commission, 2026-02': 760, 'Eva, Commission, 2026-03': 765, 'Eva, Commission, 2026-04': 770, 'Eva, Commission, 2026-05': 775, 'Eva, Commission, 2026-06': 780, 'Ann, Revenue target': 'reason.noIncentive', 'Ann, Deals target': 'reason.noIncentive', 'Ben, Revenue target': 'reason.noIncentive', 'Ben, Deals target': 'reason.noIncentive', 'Eva, Revenue target': 'reason.noIncentive', 'Eva, Deals target': 'reason.noIncentive', 'Ann, Ladder, 2026-01': 333, 'Ann, Ladder, 2026-02': 336, 'Ann, Ladder, 2026-03': 339, 'Ann, Ladder, 2026-04': 342, 'Ann, Ladder, 2026-05': 345, 'Ann, Ladder, 2026-06': 348, 'Ben, Ladder, 2026-01': 363, 'Ben, Ladder, 2026-02': 366, 'Ben, Ladder, 2026-03': 369, 'Ben, Ladder, 2026-04': 372, 'Ben, Ladder, 2026-05': 375, 'Ben, Ladder, 2026-06': 378, 'Cem, Ladder, 2026-01': 393, 'Cem, Ladder, 2026-02': 396, 'Cem, Ladder, 2026-03': 399, 'Cem, Ladder, 2026-04': 402, 'Cem, Ladder, 2026-05': 405, 'Cem, Ladder, 2026-06': 408, 'Dee, Ladder, 2026-01': 423, 'Dee, Ladder, 2026-02': 426, 'Dee, Ladder, 2026-03': 429, 'Dee, Ladder, 2026-04': 432, 'Dee, Ladder, 2026-05': 435, 'Dee, Ladder, 2026-06': 438 },
  },
  { name: 'a name of a scheme in other capitals and with spaces', cells: { 'Components!A2': ' FEE ' }, findings: ['info cell.spelling Components!A2'] },
  { name: 'a name of a component with a hard space', cells: { 'Tiers!B9': 'Ladder\u00a0' }, findings: [] },
  {
    name: 'names with emoji and from right to left',
    cells: { 'People!B2': 'آن 🎯', 'Assignments!A2': 'آن 🎯', ...Object.fromEntries([2, 3, 4, 5, 6, 7].map((row) => [`Sales!C${row}`, 'آن 🎯'])) },
    findings: [],
    payouts: { 'Ann, Commission': 'gone', 'آن 🎯, Commission, 2026-01': 555, 'آن 🎯, Commission, 2026-02': 560, 'آن 🎯, Commission, 2026-03': 565, 'آن 🎯, Commission, 2026-04': 570, 'آن 🎯, Commission, 2026-05': 575, 'آن 🎯, Commission, 2026-06': 580 },
  },
  {
    name: 'a name that looks like a formula',
    cells: { 'People!B2': '=1+1', 'Assignments!A2': '=1+1', ...Object.fromEntries([2, 3, 4, 5, 6, 7].map((row) => [`Sales!C${row}`, '=1+1'])) },
    findings: [],
    payouts: { 'Ann, Commission': 'gone', '=1+1, Commission, 2026-01': 555, '=1+1, Commission, 2026-02': 560, '=1+1, Commission, 2026-03': 565, '=1+1, Commission, 2026-04': 570, '=1+1, Commission, 2026-05': 575, '=1+1, Commission, 2026-06': 580 },
  },
  {
    name: 'an unreadable formula in a name',
    cells: { 'Components!B2': { error: '#NAME?' } },
    findings: ['error cell.error Components!B2', 'error component.unreadable Components!B2'],
    payouts: { 'Ann, Commission': 'gone', 'Ben, Commission': 'gone', 'Ann, ': 'reason.brokenComponent', 'Ben, ': 'reason.brokenComponent' },
  },
  {
    name: 'yes in a cell for a number',
    cells: { 'Sales!D2': true },
    findings: ['error cell.booleanNumber Sales!D2', 'error run.unreadableRows Sales!D2'],
    payouts: { 'Ann, Commission, 2026-01': 'reason.unreadableRows' },
  },
  {
    name: 'a negative rate',
    cells: { 'Components!E2': -0.05 },
    findings: ['warning component.rateNegative Components!E2'],
    payouts: { 'Ann, Commission, 2026-01': -555, 'Ann, Commission, 2026-02': -560, 'Ann, Commission, 2026-03': -565, 'Ann, Commission, 2026-04': -570, 'Ann, Commission, 2026-05': -575, 'Ann, Commission, 2026-06': -580, 'Ben, Commission, 2026-01': -605, 'Ben, Commission, 2026-02': -610, 'Ben, Commission, 2026-03': -615, 'Ben, Commission, 2026-04': -620, 'Ben, Commission, 2026-05': -625, 'Ben, Commission, 2026-06': -630 },
  },
  { name: 'a rate typed as text with a per cent sign', cells: { 'Components!E2': '5%' }, findings: [] },
  { name: 'a rate typed as text with a comma', cells: { 'Components!E2': '0,05' }, findings: [] },
  {
    name: 'a fiscal year that starts in month 13',
    given: { settings: [{ setting: 'fiscalYearStart', value: '1' }] },
    cells: { 'Settings!B2': '13' },
    findings: ['error setting.fiscalYearStart Settings!B2'],
    payouts: { 'Cem, Revenue target': 'reason.noFiscalYear', 'Cem, Deals target': 'reason.noFiscalYear', 'Dee, Revenue target': 'reason.noFiscalYear', 'Dee, Deals target': 'reason.noFiscalYear' },
  },
  {
    name: 'loaded to a day that is no day',
    given: { settings: [{ setting: 'loadedTo', value: '2026-06-30' }] },
    cells: { 'Settings!B2': 'vorige week' },
    findings: ['error setting.loadedTo Settings!B2'],
  },
  {
    name: 'a setting that does not exist',
    given: { settings: [{ setting: 'loadedTo', value: '2026-06-30' }, { setting: 'fiscalYearStart', value: '1' }] },
    cells: { 'Settings!A3': 'colour' },
    findings: ['error cell.notAChoice Settings!A3', 'error setting.fiscalYearStart Settings!B3'],
    payouts: { 'Cem, Revenue target': 'reason.noFiscalYear', 'Cem, Deals target': 'reason.noFiscalYear', 'Dee, Revenue target': 'reason.noFiscalYear', 'Dee, Deals target': 'reason.noFiscalYear' },
  },
]);
