import type { Locator } from 'playwright-core';
import { makeTemplate } from '../../src/app/make-template';
import { collect } from '../../src/app/collect';
import { nodeCodec } from '../../src/cli/node-codec';
import { newXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { closeBrowser, openPane, type OpenPane } from '../../sandbox/web';
import { describeTool } from '../system-tools';

/** The template with an owner that People knows. */
async function templateBook(language: 'nl' | 'en'): Promise<{ readonly file: Uint8Array; readonly owner: string }> {
  const book = newXlsxWorkbook(nodeCodec);
  await makeTemplate(book, language);
  const [person] = (await collect(book)).tables.people;
  return { file: book.save(), owner: person?.name ?? '' };
}

/** The texts in the column of a table of the simulated Excel. */
function columnOf({ excel }: OpenPane, table: RegExp, header: string): readonly string[] {
  const found = excel.book.Tables.$items.find(({ Name }) => table.test(Name));
  const values = (found?.GetRange().Values ?? []) as unknown[][];
  const at = values[0]?.indexOf(header) ?? -1;
  return at < 0 ? [] : values.slice(1).map((row) => String(row[at]));
}

describeTool('chromium', 'planning and measuring in Excel', () => {
  let pane: OpenPane;
  afterEach(() => pane.close());
  afterAll(closeBrowser);

  const button = (text: string | RegExp): Locator => pane.frame.getByRole('button', { name: text }).first();
  const field = (text: string): Locator => pane.frame.getByLabel(text, { exact: false }).first();
  const tab = (text: string): Locator => pane.frame.getByRole('tab', { name: text });
  const kpis = (): readonly string[] => columnOf(pane, /^KPI/i, 'KPI');

  it('inserts two KPIs of the library, takes them back, works out a vague goal to a KPI, checks it and makes an agenda', async () => {
    const { file, owner } = await templateBook('nl');
    pane = await openPane({ file, locale: 'nl-NL', name: 'koers.xlsx', width: 350 });
    await pane.frame.getByText('Herkende tabellen').waitFor();
    const before = kpis();
    await tab('Plannen').click();
    await pane.screenshot('plan');
    await button('KPI-bibliotheek').click();
    await field('Zoeken').fill('verzuim');
    await pane.frame.getByText('Ziekteverzuim', { exact: true }).waitFor();
    await pane.screenshot('library-found');
    await pane.frame.getByRole('checkbox', { name: 'Ziekteverzuim' }).check();
    await field('Zoeken').fill('nps');
    await pane.frame.getByRole('checkbox', { name: 'Aanbevelingsscore (NPS)' }).check();
    await button('Verder met 2 gekozen KPI\'s').click();
    await field('Eigenaar').fill(owner.slice(0, -1));
    await pane.screenshot('library-for-whom');
    await button('Laat zien wat erbij komt').click();
    await button(`Neem ${owner}`).click();
    await button("Zet 2 KPI's in mijn tabel").waitFor();
    await pane.screenshot('library-preview');
    expect(kpis()).toEqual(before);
    await button("Zet 2 KPI's in mijn tabel").click();
    await button('Ongedaan maken').waitFor();
    await pane.screenshot('library-written');
    expect(kpis()).toEqual([...before, 'Ziekteverzuim', 'Aanbevelingsscore (NPS)']);
    expect(columnOf(pane, /^KPI/i, 'Omschrijving').at(-2)).toContain('Ziekteverzuim verlagen van ‹huidige waarde›');
    await button('Ongedaan maken').click();
    await pane.frame.getByText(/weer zoals ze waren/).first().waitFor();
    expect(kpis()).toEqual(before);
    expect(columnOf(pane, /^KPI/i, 'Omschrijving')).toEqual([]);

    await button('Terug').click();
    await button('Nieuwe KPI, stap voor stap').click();
    await pane.frame.getByRole('combobox', { name: 'Doelstelling' }).selectOption({ index: 1 });
    await pane.screenshot('wizard-goal');
    await button('Volgende').click();
    await pane.frame.getByText(/Stap 2 van 6/).waitFor();
    await button('Volgende').click();
    await pane.frame.getByText(/Stap 3 van 6/).waitFor();
    await pane.frame.getByRole('textbox', { name: 'KPI' }).fill('Meer leads genereren');
    await field('Wat wordt er geteld?').selectOption('number');
    await field('Welke kant op is beter?').selectOption('higher');
    await field('Soort').selectOption('leading');
    await pane.screenshot('wizard-kpi');
    await button('Volgende').click();
    await pane.frame.getByText(/Stap 4 van 6/).waitFor();
    await button('Dit voorstel overnemen').waitFor();
    await pane.screenshot('wizard-vague');
    await field('De KPI in één zin').fill('Aantal gekwalificeerde leads verhogen van 150 naar 220 per maand vóór 1 oktober 2030');
    await field('Nulmeting').focus();
    await pane.frame.getByText('Cijfers en datum uit de zin zijn overgenomen.').waitFor();
    await pane.screenshot('wizard-smart');
    expect([await field('Nulmeting').inputValue(), await field('Deadline').inputValue()]).toEqual(['150', '2030-09-30']);
    await button('Volgende').click();
    await pane.frame.getByText(/Stap 5 van 6/).waitFor();
    await field('Wie is eigenaar?').fill(owner);
    await button('Volgende').click();
    await pane.frame.getByText(/Stap 6 van 6/).waitFor();
    await field('Hoe vaak bekijkt u hem?').selectOption('month');
    await field('Wat doet u als hij van koers raakt?').fill('Belblok van twee dagen');
    await field('Wie stuurt dan bij?').fill(owner);
    await field('Wanneer en naar wie gaat het door?').fill('Na twee rode maanden naar de directie');
    await pane.screenshot('wizard-follow-up');
    await button('Laat zien wat erbij komt').click();
    await button('Zet deze KPI in mijn tabel').waitFor();
    await pane.screenshot('wizard-preview');
    await button('Zet deze KPI in mijn tabel').click();
    await button('Ongedaan maken').waitFor();
    expect(kpis()).toEqual([...before, 'Meer leads genereren']);

    await button('Terug').click();
    await button("KPI's toetsen").click();
    await pane.frame.getByText('Er is nog niets geschreven.').first().waitFor();
    await button(/^Meer leads genereren/).click();
    await pane.screenshot('check-detail');
    await tab('Meten').click();
    await button('Besprekingsagenda').click();
    await button('Agenda op een blad zetten').waitFor();
    await pane.screenshot('agenda');
    await button('Agenda op een blad zetten').click();
    await pane.frame.getByText('De agenda staat op een eigen blad.').waitFor();
    expect(pane.excel.book.sheet('Koers Agenda')).toBeDefined();
    await button('Ongedaan maken').click();
    await pane.frame.getByText(/weer zoals ze waren/).first().waitFor();
    pane.expectClean();
  });

  it.each([['dark', { theme: 'dark' }], ['high contrast', { theme: 'dark', forcedColors: true }]] as const)('fits every room into 320 pixels in English, %s', async (name, appearance) => {
    const { file } = await templateBook('en');
    pane = await openPane({ file, locale: 'en-US', name: 'koers.xlsx', width: 320, ...appearance });
    await pane.frame.getByText('Recognised tables').waitFor();
    const fits = async (room: string): Promise<void> => {
      await pane.screenshot(`en-${name}-${room}`);
      const { width, inside } = await pane.frame.locator('main').evaluate(({ scrollWidth, clientWidth }) => ({ width: clientWidth, inside: scrollWidth }));
      expect([room, inside]).toEqual([room, width]);
    };
    await tab('Plan').click();
    await button('KPI library').click();
    await field('Search').fill('nps');
    await button('More about Net promoter score').click();
    await fits('library');
    await button('Work out Net promoter score').click();
    await pane.frame.getByRole('combobox', { name: 'Goal' }).selectOption({ index: 1 });
    for (const step of [2, 3, 4]) {
      await button('Next').click();
      await pane.frame.getByText(`Step ${String(step)} of 6`).waitFor();
    }
    await pane.frame.getByText(/of 5 letters met/).waitFor();
    await fits('wizard');
    await tab('Measure').click();
    await button('Review agenda').click();
    await button('Put the agenda on a sheet').waitFor();
    await fits('agenda');
    await button('Back').click();
    await button('Record a period').click();
    await pane.frame.getByText('Nothing has been written yet.').waitFor();
    await fits('record');
    pane.expectClean();
  });
});
