import type { Locator } from 'playwright-core';
import { formatFor } from '../../src/i18n/format';
import { schemeEditorTexts } from '../../src/i18n/scheme-editor-texts';
import { taskPanePlanningTexts } from '../../src/i18n/task-pane-planning';
import { taskPaneTexts } from '../../src/i18n/task-pane-texts';
import type { OpenPane } from '../../sandbox/web';

type Language = 'nl' | 'en';

/** Called at every view of the pane, when it is drawn. */
export type Visit = (view: string) => Promise<void>;

/** What the pane says, in a language, and a hand that presses its buttons. */
export function handOn(pane: OpenPane, language: Language) {
  const { frame } = pane;
  const main = frame.locator('#page');
  const button = (name: string | RegExp): Locator => frame.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).first();
  return {
    texts: taskPaneTexts(language),
    plan: taskPanePlanningTexts(language),
    editor: schemeEditorTexts(language),
    format: formatFor(language),
    button,
    main,
    field: (name: string): Locator => frame.getByLabel(name).first(),
    tab: (name: string): Promise<void> => frame.getByRole('tab', { name }).click(),
    press: (name: string | RegExp): Promise<void> => button(name).click(),
    says: (text: string | RegExp): Promise<void> => frame.getByText(text).first().waitFor(),
    isIdle: (): Promise<unknown> => frame.waitForFunction(() => !document.querySelector('[role=progressbar]:not([aria-hidden=true])')),
  };
}

type Hand = ReturnType<typeof handOn>;

/** What the words of the tour have in common in both languages. */
const spoken = {
  nl: { write: /bladen? schrijven$/, place: /^Medewerkers waar|^Verkopen /, exampleScheme: /^Provisie 2026 openen/, exampleComponent: /^Omzetprovisie openen/, rate: 'Percentage, trede 1', higher: '4,5%', close: /^Sluit .* af$/, closed: /is afgesloten\.$/, people: 'Medewerkers', sales: /^Verkopen .*rij/, row: 'Verkopen', details: /^Meer over/, chosen: /^Verder met/, letters: /van 5/, one: '1 KPI gevonden', goal: 'Aantal gekwalificeerde leads verhogen van 150 naar 220 per maand vóór 1 oktober 2030' },
  en: { write: /^Write \d sheets?$/, place: /^People |^Sales /, exampleScheme: /^Open Commission 2026/, exampleComponent: /^Open Sales commission/, rate: 'Rate, tier 1', higher: '4.5%', close: /^Close .*\d{4}/, closed: /is closed\.$/, people: 'People', sales: /^Sales .*row/, row: 'Sales', details: /^More about/, chosen: /^Continue with|^Go on with|chosen/, letters: /of 5/, one: '1 KPI found', goal: 'Raise the number of qualified leads from 150 to 220 per month before 1 October 2030' },
} as const;

async function start(hand: Hand, language: Language, visit: Visit): Promise<void> {
  const { texts: { start: say, addTable, settings, job } } = hand;
  await hand.button(say.insertExample).waitFor();
  await visit('start-empty');
  await hand.press(settings.open);
  await visit('settings');
  await hand.press(settings.close);
  await hand.press(say.insertExample);
  await hand.button(job.undo).waitFor();
  await hand.says(say.foundTitle);
  await visit('start-found');
  await hand.press(spoken[language].sales);
  await hand.says(say.columnsTitle);
  await visit('start-mapping');
  await hand.press(spoken[language].sales);
  await hand.press(new RegExp(`^${addTable.title(99, hand.format).split(' (')[0] ?? ''}`));
  await visit('start-add-table');
}

/** A header that is not known any more, a cell that cannot be read, and what the pane says of them. */
async function findings(pane: OpenPane, hand: Hand, language: Language, visit: Visit): Promise<void> {
  const { texts } = hand;
  const sales = salesTable(pane);
  const header = sales.cell(0, sales.amount);
  const amount = sales.cell(1, sales.amount);
  pane.excel.user.type(header, 'Kolom 9');
  await hand.press(texts.start.refresh);
  await hand.says(texts.start.findingsTitle);
  await hand.isIdle();
  await visit('start-findings');
  pane.excel.user.type(header, String(sales.value(0, sales.amount)));
  pane.excel.user.type(amount, 'n.n.b.');
  await hand.press(texts.start.refresh);
  await hand.isIdle();
  await hand.tab(texts.pages.reward);
  await hand.press(texts.jobs.bonus.run);
  await hand.button(spoken[language].write).waitFor();
  await hand.isIdle();
  await visit('reward-findings');
  await hand.press(texts.findings.goTo(amount.split('!')[1] ?? ''));
  pane.excel.user.type(amount, sales.value(1, sales.amount) as number);
  await hand.press(texts.job.discard);
  await visit('reward-discarded');
}

/** Somebody in the example. */
function ownerIn({ excel }: OpenPane): string {
  const values = excel.book.Tables.$items.find(({ Name }) => /^(Medewerkers|People)$/.test(Name))?.GetRange().Values as readonly (readonly unknown[])[];
  const at = values[0]?.findIndex((header) => /^(naam|name)$/i.test(String(header))) ?? -1;
  return String(values[1]?.[at]);
}

/** The table with the sales of the example. */
export function salesTable({ excel }: OpenPane) {
  const table = excel.book.Tables.$items.find(({ Name }) => /sales|verkoop|verkopen/i.test(Name)) ?? excel.book.Tables.$items[0];
  if (!table) throw new Error('There is no table with sales.');
  const range = table.GetRange();
  const values = range.Values as readonly (readonly unknown[])[];
  const sheet = range.sheet.Name;
  const letter = (column: number): string => String.fromCharCode(65 + range.ColumnIndex + column);
  return {
    amount: values[0]?.findIndex((header) => /omzet|bedrag|amount|sales|revenue/i.test(String(header))) ?? 0,
    cell: (row: number, column: number): string => `'${sheet}'!${letter(column)}${String(range.RowIndex + row + 1)}`,
    value: (row: number, column: number): unknown => values[row]?.[column],
  };
}

async function jobViews(hand: Hand, language: Language, name: string, say: { readonly run: string }, visit: Visit): Promise<void> {
  await hand.main.locator('button:not([aria-disabled=true])').filter({ hasText: say.run }).waitFor();
  await hand.isIdle();
  await visit(name);
  await hand.press(say.run);
  await hand.says(hand.texts.job.nothingWritten);
  await hand.button(spoken[language].write).waitFor();
  await visit(`${name}-preview`);
}

async function written(hand: Hand, language: Language, name: string, visit: Visit): Promise<void> {
  await hand.press(spoken[language].write);
  await hand.button(hand.texts.job.undo).waitFor();
  await visit(`${name}-written`);
}

async function planning(pane: OpenPane, hand: Hand, language: Language, visit: Visit): Promise<void> {
  const { texts, plan } = hand;
  await hand.tab(texts.pages.plan);
  await jobViews(hand, language, 'plan', texts.jobs.kpiCheck, visit);
  await hand.main.getByRole('button', { name: spoken[language].letters }).first().click();
  await hand.says(plan.smart.ipaTitle);
  await visit('plan-smart');
  await written(hand, language, 'plan', visit);
  await library(hand, language, visit);
  await wizard(hand, language, ownerIn(pane), visit);
}

async function library(hand: Hand, language: Language, visit: Visit): Promise<void> {
  const { texts, plan } = hand;
  await hand.press(texts.job.undo);
  await hand.press(plan.rooms.library.title);
  await hand.field(plan.library.search).fill('nps');
  await hand.says(spoken[language].one);
  await hand.press(spoken[language].details);
  await hand.main.getByRole('checkbox').first().check();
  await visit('plan-library');
  await hand.field(plan.library.search).fill('qqqq');
  await hand.says(/qqqq/);
  await visit('plan-library-nothing');
  await hand.main.getByRole('button').last().click();
  await hand.says(plan.library.forWhomTitle);
  await visit('plan-library-for-whom');
  await hand.field(plan.library.owner).fill('Nemo Nergens');
  await hand.press(plan.library.preview);
  await hand.isIdle();
  await hand.button(plan.library.chooseOthers).waitFor();
  await visit('plan-library-refused');
  for (let step = 0; step < 3; step += 1) await hand.press(new RegExp(`${plan.back}$`));
}

async function wizard(hand: Hand, language: Language, owner: string, visit: Visit): Promise<void> {
  const { plan } = hand;
  const { wizard: say } = plan;
  await hand.press(plan.rooms.wizard.title);
  await hand.main.getByRole('combobox', { name: say.ownGoal }).selectOption({ index: 1 });
  await visit('plan-wizard-1');
  for (const step of [2, 3]) {
    await hand.press(say.next);
    await hand.says(new RegExp(`^\\S+ ${String(step)} `));
    await visit(`plan-wizard-${String(step)}`);
  }
  await hand.press(say.next);
  await hand.main.getByRole('group').or(hand.main.locator('.fui-MessageBar')).first().waitFor();
  await visit('plan-wizard-problem');
  await hand.main.getByRole('textbox').first().fill('Qualified leads');
  await hand.field(say.unit).selectOption('number');
  await hand.field(say.direction).selectOption('higher');
  await hand.field(say.kind).selectOption('leading');
  await hand.press(say.next);
  await hand.says(/^\S+ 4 /);
  await hand.says(/5 letters/);
  await visit('plan-wizard-4');
  await hand.field(say.text).fill(spoken[language].goal);
  await hand.field(say.baseline).focus();
  await hand.says(say.fromText);
  await hand.press(say.next);
  await hand.says(/^\S+ 5 /);
  await visit('plan-wizard-5');
  await hand.field(say.owner).fill(owner);
  await hand.press(say.next);
  await hand.says(/^\S+ 6 /);
  await hand.field(say.rhythm).selectOption('month');
  await hand.field(say.response).fill('Belblok');
  await hand.field(say.corrector).fill(owner);
  await hand.field(say.escalation).fill(owner);
  await visit('plan-wizard-6');
  await hand.press(say.review);
  await hand.button(say.changeAnswers).waitFor();
  await visit('plan-wizard-rows');
}

async function measuring(hand: Hand, language: Language, visit: Visit): Promise<void> {
  const { texts, plan } = hand;
  await hand.tab(texts.pages.measure);
  await jobViews(hand, language, 'measure', texts.jobs.dashboard, visit);
  await written(hand, language, 'measure', visit);
  await hand.press(plan.rooms.agenda.title);
  await hand.button(plan.agenda.write).waitFor();
  await visit('measure-agenda');
  await hand.press(new RegExp(`${plan.back}$`));
  await hand.press(plan.rooms.record.title);
  await hand.field(plan.record.period).waitFor();
  await hand.isIdle();
  await visit('measure-record');
  await hand.tab(texts.pages.steer);
  await visit('steer');
}

async function rewarding(pane: OpenPane, hand: Hand, language: Language, visit: Visit): Promise<void> {
  const { texts } = hand;
  await hand.tab(texts.pages.reward);
  await jobViews(hand, language, 'reward', texts.jobs.bonus, visit);
  await written(hand, language, 'reward', visit);
  const payouts = pane.excel.book.Tables.$items.find(({ Name }) => Name === 'KoersBonusPayouts')?.GetDataBodyRange();
  if (!payouts) throw new Error('No payouts were written.');
  pane.excel.user.select(`'${payouts.sheet.Name}'!I${String(payouts.RowIndex + 1)}`);
  await hand.main.locator('ol > li').first().waitFor();
  await visit('reward-explained');
  await hand.press(texts.personPages.statements);
  await hand.says(texts.personPages.written(1, hand.format).split(' ').at(-1) ?? '');
  await hand.isIdle();
  await visit('reward-statements');
  await hand.press(texts.closing.title);
  await hand.button(spoken[language].close).waitFor();
  await visit('reward-closing');
  await hand.field(texts.closing.name).fill('Anja');
  await hand.press(spoken[language].close);
  await hand.says(spoken[language].closed);
  await hand.isIdle();
  await visit('reward-closed');
  await hand.press(new RegExp(`^${texts.closing.reopenNamed('').trim()} `));
  await visit('reward-reopen');
  await hand.press(texts.closing.never);
  await schemes(hand, language, visit);
}

async function schemes(hand: Hand, language: Language, visit: Visit): Promise<void> {
  const { texts, editor } = hand;
  await hand.press(texts.schemes.open);
  await hand.button(spoken[language].exampleScheme).waitFor();
  await visit('scheme-list');
  await hand.press(spoken[language].exampleScheme);
  await visit('scheme');
  await hand.press(spoken[language].exampleComponent);
  await hand.main.getByRole('img').first().waitFor();
  await hand.field(spoken[language].rate).fill(spoken[language].higher);
  await hand.field(spoken[language].rate).press('Tab');
  await hand.isIdle();
  await visit('scheme-component');
  await hand.press(editor.save.review);
  await hand.says(editor.save.cells);
  await hand.isIdle();
  await visit('scheme-review');
  await hand.press(editor.save.confirm);
  await hand.button(editor.save.again).waitFor();
  await visit('scheme-saved');
  await hand.press(editor.back);
}

/** What goes wrong in Excel, and what the pane says of it. */
async function failures(pane: OpenPane, hand: Hand, language: Language, visit: Visit): Promise<void> {
  const { excel } = pane;
  const { texts } = hand;
  await hand.tab(texts.pages.measure);
  await hand.press(new RegExp(`${hand.plan.back}$`));
  await hand.press(texts.jobs.dashboard.run).catch(() => undefined);
  await hand.button(spoken[language].write).waitFor();
  excel.user.protectStructure();
  for (const { Name } of excel.book.sheets) if (Name.startsWith('Koers')) excel.user.protect(Name);
  await hand.press(spoken[language].write);
  await hand.says(texts.job.failedTitle);
  await visit('failed-protected');
  excel.editing = true;
  await hand.press(texts.job.retry);
  await hand.says(texts.faults.editing);
  await visit('failed-editing');
  excel.editing = false;
}

/** Every view of the pane in turn, from an empty workbook on. */
export async function tour(pane: OpenPane, language: Language, visit: Visit): Promise<void> {
  const hand = handOn(pane, language);
  await start(hand, language, visit);
  await findings(pane, hand, language, visit);
  await planning(pane, hand, language, visit);
  await measuring(hand, language, visit);
  await rewarding(pane, hand, language, visit);
  await failures(pane, hand, language, visit);
}
