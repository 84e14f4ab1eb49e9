import { exportPayroll } from '../../../src/app/payroll';
import type { Koers } from '../../../src/app/client/koers';
import type { KpiAnswer, PlanOrder } from '../../../src/app/client/planning';
import { nodeCodec } from '../../../src/cli/node-codec';
import type { Workbook } from '../../../src/ports/workbook';
import { openXlsxWorkbook } from '../../../src/xlsx/xlsx-workbook';
import { openZip } from '../../../src/xlsx/zip';
import { excelDesk } from '../../contract/excel-desk';
import { userWorkbook, type UserSheet } from '../../real/user-workbook';
import { paneSide, today } from '../pane-side';
import { draftedRow } from '../schemes/drafts';

/** What a spreadsheet would come alive by; each says `kwaad`, so that it can be told in a formula. */
const alive = ['=1+kwaad', '+kwaad', '-kwaad', '@kwaad', '\t=kwaad', '\r=kwaad', "=cmd|' /C kwaad'!A0", '=DDE("kwaad";"x";"y")', '=HYPERLINK("http://kwaad.example","kwaad")', "='[kwaad.xlsx]Blad1'!A1", '=WEBSERVICE("http://kwaad.example")', '-2+3+cmd|kwaad!A0'] as const;
const at = (n: number): string => alive[n % alive.length] ?? '';

/** A workbook whose every text is one of these: people, customers, measures, schemes, KPIs, notes, headers and the names of sheets. */
function evilBook(n: number): readonly UserSheet[] {
  const [person, other, scheme, component, measure, kpi] = [at(n), at(n + 1), at(n + 2), at(n + 3), at(n + 4), at(n + 5)];
  const header = `Klant ${at(n + 6)}`;
  const sheetName = `=kwaad${at(n).replace(/[^\w+@=-]/g, '').slice(0, 12)}`;
  return [
    { name: 'Verkopers', rows: [['Verkoper', 'Naam', 'Team', 'Kostenplaats'], ['M1', person, at(n + 7), at(n + 8)], ['M2', other, at(n + 7), '-']] },
    { name: sheetName, rows: [['Factuurnummer', 'Factuurdatum', 'Verkoper', 'Omzet excl. btw', 'Klant', header], ['F1', '15-01-2026', 'M1', 10_000, at(n + 9), at(n + 1)], [at(n), '20-02-2026', 'M2', 4_000, at(n + 10), at(n + 2)]] },
    { name: 'Maatstaven', rows: [['Maatstaf', 'Berekening', 'Tabel', 'Kolom'], [measure, 'som', 'Verkopen', 'Omzet excl. btw']] },
    { name: 'Regelingen', rows: [['Regeling', 'Uitbetaling per', 'Notitie'], [scheme, 'maand', at(n + 3)]] },
    { name: 'Onderdelen', rows: [['Regeling', 'Onderdeel', 'Maatstaf', 'Vorm', 'Percentage', 'Notitie'], [scheme, component, measure, 'vast percentage', 0.025, at(n + 4)]] },
    { name: 'Toewijzingen', rows: [['Medewerker', 'Regeling'], ['M1', scheme], ['M2', scheme]] },
    { name: "KPI's", rows: [['KPI', 'Voor', 'Eigenaar', 'Eenheid', 'Richting', 'Doel', 'Doel per', 'Ritme', 'Bij afwijking', 'Omschrijving'], [kpi, at(n + 7), person, 'aantal', null, 200, 'maand', 'maand', at(n + 8), at(0)]] },
    { name: 'Realisatie', rows: [['KPI', 'Periode', 'Waarde'], [kpi, '2026-09', 100], [kpi, '2026-10', 90]] },
  ];
}

const answered = (n: number): KpiAnswer => ({
  kpi: `${at(n)} b`, goal: at(n + 1), owner: at(n), kind: 'leading', unit: 'number', direction: 'higher', baseline: 20, target: 30, deadline: today + 200, rhythm: 'month',
  response: at(n + 2), corrector: at(n), escalation: at(n + 3), description: at(n + 4),
});

async function order(koers: Koers, asked: PlanOrder): Promise<string> {
  const preview = await koers.planRows(asked, 'nl');
  if (preview.kind === 'refused') return preview.text;
  return (await koers.writeRows(asked, preview.seal, 'nl')).kind;
}

/** Everything that the pane can write, into a workbook that is full of them. */
async function writeAll(workbook: Workbook, n: number): Promise<readonly string[]> {
  const { koers, close } = paneSide(workbook);
  const nl = { paneLanguage: 'nl' } as const;
  const done: string[] = [];
  await koers.prepare(['bonus', 'kpiCheck', 'dashboard'], nl);
  done.push(...(await koers.write()).sheets.map(({ name }) => name));
  const pages = [await koers.writePages({ kind: 'statements', ...nl }), await koers.writePages({ kind: 'letters', ...nl })];
  done.push(...pages.map(({ shown }) => `pages ${String(shown)}`));
  await koers.correct({ kind: 'column', table: 'sales', column: 'customer', header: `Klant ${at(n + 6)}` }, 'nl');
  for (const asked of [{ kind: 'kpis', ids: ['revenue'], owner: at(n) }, { kind: 'answers', answers: { mainGoals: [{ goal: at(n + 1) }], subGoals: [], kpis: [answered(n)] } }, { kind: 'actions' }, { kind: 'record', period: '2026-09' }, { kind: 'agenda' }, { kind: 'wording', sheet: "KPI's", row: 2, now: at(0), text: at(n + 10) }] as const) {
    done.push(`${asked.kind} ${await order(koers, asked)}`);
  }
  const names = { scheme: `${at(n)} nieuw`, component: at(n + 1) };
  await koers.saveScheme({ after: { scheme: draftedRow({ scheme: names.scheme, period: 'month', note: at(n + 2) }), components: [{ row: draftedRow({ ...names, measure: at(n + 4), shape: 'marginal' }), tiers: [draftedRow({ ...names, from: 0, rate: 0.01 })] }], assignments: [draftedRow({ scheme: names.scheme, person: 'M1' })] } }, 'nl');
  await koers.prepare(['bonus'], { ...nl, language: 'en' });
  await koers.write();
  const { preview } = await koers.books(undefined, 'nl');
  const closed = await koers.close({ author: at(n), reason: at(n + 1), acknowledgesMissing: true, period: preview?.period ?? '', seal: preview?.seal ?? '' }, 'nl');
  done.push(closed.kind === 'refused' ? `close ${closed.why}` : closed.kind);
  close();
  return done;
}

/** A formula without the texts in it, the names of sheets of this workbook, and those of columns of its tables, which do nothing. */
const deed = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^'[\]]|'')*'!/g, '!').replace(/(?<=\w)\[(?:[^[\]']|'.)*\]/g, '[]');

/** Each workbook holds all of them; with the turns each stands in other places. */
const turns = [0, 3, 6, 9];

const expected = ['pages 2', 'pages 2', 'kpis done', 'answers done', 'actions done', 'record done', 'agenda done', 'wording done'];

describe('texts that a spreadsheet would come alive by', () => {
  it.each(turns)('stay texts in Excel, wherever Koers writes them: begun at %i', async (n) => {
    const desk = await excelDesk({ file: await userWorkbook(evilBook(n)), locale: 'nl-NL' });
    expect(await writeAll(desk.workbook, n)).toEqual(expect.arrayContaining(expected));
    const live = desk.excel.book.sheets.flatMap((sheet) => {
      const used = sheet.GetUsedRange(true);
      const values = used.Values as unknown[][];
      return (used.Formulas as unknown[][]).flatMap((row, r) =>
        row.filter((formula, c) => typeof formula === 'string' && formula.startsWith('=') && formula !== values[r]?.[c] && deed(formula).includes('kwaad')).map((formula) => `${sheet.Name}: ${String(formula)}`),
      );
    });
    expect(live).toEqual([]);
    desk.close();
  }, 180_000);

  it.each(turns)('stay texts in a file and in the export for payroll: begun at %i', async (n) => {
    const workbook = openXlsxWorkbook(await userWorkbook(evilBook(n)), nodeCodec);
    const payroll = await exportPayroll(workbook, { today, period: '2026-01', fallbackLanguage: 'nl' });
    if (payroll.kind !== 'lines') throw new Error(payroll.kind);
    expect(payroll.lines.length).toBeGreaterThan(0);
    // Outside quotes a field ends at a separator or a line; within, what a spreadsheet sees begins after the quote.
    const fields = [...payroll.csv.slice(1).matchAll(/(?:^|[;\n])(?:"((?:[^"]|"")*)"|([^;\r\n]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    expect(fields.filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([]);
    expect(fields.join(' ')).toContain('kwaad');
    expect(await writeAll(workbook, n)).toEqual(expect.arrayContaining(expected));
    const zip = openZip(workbook.save(), nodeCodec);
    const parts = zip.names().map((name) => [name, /\.(xml|rels)$/.test(name) ? zip.text(name) : ''] as const);
    const formulas = parts.flatMap(([name, xml]) => [...xml.matchAll(/<(?:f|formula|formula1|formula2|definedName)(?:\s[^>]*)?>([^<]*)</g)].map(([, formula = '']) => [name, formula.replaceAll('&quot;', '"').replaceAll('&apos;', "'")] as const));
    expect(formulas.length).toBeGreaterThan(10);
    expect(formulas.filter(([, formula]) => deed(formula).includes('kwaad'))).toEqual([]);
    expect(parts.filter(([name, xml]) => /externalLink|ddeLink/.test(name) || /<ddeLink|TargetMode="External"/.test(xml)).map(([name]) => name)).toEqual([]);
  }, 180_000);
});
