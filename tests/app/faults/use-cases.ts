import type { Koers } from '../../../src/app/client/koers';
import type { KpiAnswer, PlanOrder } from '../../../src/app/client/planning';
import type { SchemeDraft } from '../../../src/app/client/schemes';
import { draftedRow } from '../schemes/drafts';
import { today } from '../pane-side';
import type { SmallBook } from './small-books';

/** Something that the pane or the ribbon can ask, with what comes before it. */
export interface UseCase {
  readonly name: string;
  readonly book: SmallBook;
  /** What the user has done already; gives the question, which can be asked again when it failed. */
  readonly ask: (koers: Koers) => Promise<() => Promise<unknown>>;
  /**
   * `reads`: nothing may change, whatever happens. `takesBack`: what has begun is completed by the next call, where others are put
   * back. `records`: lines that do not count until it is done again may stay.
   */
  readonly kind: 'reads' | 'writes' | 'takesBack' | 'records';
}

const nl = { paneLanguage: 'nl' } as const;
const reading = (book: SmallBook, name: string, question: (koers: Koers) => Promise<unknown>): UseCase => ({ name, book, kind: 'reads', ask: (koers) => Promise.resolve(() => question(koers)) });
const writing = (book: SmallBook, name: string, ask: UseCase['ask']): UseCase => ({ name, book, kind: 'writes', ask });
const takingBack = (book: SmallBook, name: string, ask: UseCase['ask']): UseCase => ({ name, book, kind: 'takesBack', ask });
const recording = (name: string, ask: UseCase['ask']): UseCase => ({ name, book: 'tables', kind: 'records', ask });

const firstPayout = { sheet: 'Koers Bonus', cell: 'H20' };

/** An order as the user sees it first, and then agrees to. */
const agreed = (order: PlanOrder) => async (koers: Koers) => {
  const preview = await koers.planRows(order, 'nl');
  if (preview.kind === 'refused') throw new Error(preview.text);
  return async (): Promise<void> => {
    const done = await koers.writeRows(order, preview.seal, 'nl');
    if (done.kind === 'refused') throw new Error(done.text);
  };
};

const answer: KpiAnswer = {
  kpi: 'Gekwalificeerde offertes', goal: 'Gezonde groei', owner: 'Sanne de Vries', kind: 'leading', unit: 'number', direction: 'higher', baseline: 20, target: 30, deadline: today + 200, rhythm: 'month',
  response: 'Belblok van twee dagen', corrector: 'Sanne de Vries', escalation: 'Na twee rode maanden naar de directie', description: 'Aantal gekwalificeerde offertes verhogen van 20 naar 30 per maand vóór 1 juni 2027',
};
const answers: PlanOrder = { kind: 'answers', answers: { mainGoals: [{ goal: 'Gezonde groei' }], subGoals: [], kpis: [answer] } };
const library: PlanOrder = { kind: 'kpis', ids: ['average-deal-size', 'new-customers', 'revenue'] };

const draftIn = async (koers: Koers): Promise<SchemeDraft> => {
  const [scheme] = (await koers.schemes('nl')).schemes;
  if (!scheme) throw new Error('the workbook has no scheme');
  return scheme.draft;
};

/** Another rate, and a tier between the two that are there. */
async function changedScheme(koers: Koers): Promise<() => Promise<void>> {
  const before = await draftIn(koers);
  const components = before.components.map(({ row, tiers: [first, ...rest] }) => ({
    row,
    tiers: [...(first ? [{ ...first, cells: { ...first.cells, rate: 0.04 } }] : []), ...rest, draftedRow({ scheme: 'Provisie 2026', component: 'Omzetprovisie', from: 40_000, rate: 0.045 })],
  }));
  return () => koers.saveScheme({ before, after: { ...before, components } }, 'nl');
}

const milestone = { scheme: 'Premie', component: 'Mijlpaal' };
/** A scheme that needs columns which the table of components lacks. */
export const newScheme: SchemeDraft = {
  scheme: draftedRow({ scheme: 'Premie', period: 'quarter' }),
  components: [{ row: draftedRow({ ...milestone, measure: 'Omzet', shape: 'amount', fixedAmount: 500, threshold: 50_000 }), tiers: [] }],
  assignments: [draftedRow({ scheme: 'Premie', person: 'M01' }), draftedRow({ scheme: 'Premie', person: 'M02' })],
};

const prepared = async (koers: Koers): Promise<void> => void (await koers.prepare(['bonus'], nl));
const written = async (koers: Koers): Promise<void> => {
  await prepared(koers);
  await koers.write();
};

const person = { author: 'Anja', reason: 'Kwartaal is rond', acknowledgesMissing: false };
const closing = async (koers: Koers): Promise<() => Promise<void>> => {
  const { preview } = await koers.books(undefined, 'nl');
  return async () => {
    const end = await koers.close({ ...person, period: '2026-Q1', seal: preview?.seal ?? '' }, 'nl');
    if (end.kind === 'refused' && end.why !== 'alreadyClosed') throw new Error(end.why);
  };
};

/** Every question of `Koers` that reaches the workbook. */
export const useCases: readonly UseCase[] = [
  reading('tables', 'look', (koers) => koers.look('nl')),
  reading('tables', 'prepare', (koers) => koers.prepare(['bonus', 'kpiCheck', 'dashboard'], nl)),
  reading('tables', 'books', (koers) => koers.books(undefined, 'nl')),
  reading('tables', 'schemes', (koers) => koers.schemes('nl')),
  reading('tables', 'planBasis', (koers) => koers.planBasis('nl')),
  reading('tables', 'findKpis', (koers) => koers.findKpis({ text: 'omzet', from: 0, isAnew: true }, 'nl')),
  reading('tables', 'checkAnswers', (koers) => koers.checkAnswers({ mainGoals: [], subGoals: [], kpis: [answer] }, 'nl')),
  reading('tables', 'planRows: library', (koers) => koers.planRows(library, 'nl')),
  reading('tables', 'planRows: wizard', (koers) => koers.planRows(answers, 'nl')),
  reading('tables', 'planScheme', (koers) => koers.planScheme({ after: newScheme }, 'nl')),
  reading('tables', 'schemeEffect', (koers) => koers.schemeEffect(newScheme, 'nl')),
  reading('tables', 'drawCurve', (koers) => koers.drawCurve({ draft: newScheme, component: 0, example: {} }, 'nl')),
  reading('ranges', 'agenda', (koers) => koers.agenda('nl')),
  reading('ranges', 'recordings', (koers) => koers.recordings('nl')),
  reading('ranges', 'planRows: record', (koers) => koers.planRows({ kind: 'record', period: '2026-09' }, 'nl')),
  { name: 'explain', book: 'tables', kind: 'reads', ask: async (koers) => (await written(koers), () => koers.explain(firstPayout, 'nl')) },
  writing('tables', 'write', async (koers) => (await prepared(koers), () => koers.write())),
  writing('tables', 'write over results', async (koers) => {
    await written(koers);
    await koers.prepare(['bonus'], { ...nl, language: 'en' });
    return () => koers.write();
  }),
  takingBack('tables', 'undo new results', async (koers) => (await written(koers), () => koers.undo())),
  takingBack('tables', 'undo rewritten results', async (koers) => {
    await written(koers);
    await koers.prepare(['bonus'], { ...nl, language: 'en' });
    await koers.write();
    return () => koers.undo();
  }),
  writing('tables', 'correct', (koers) => Promise.resolve(() => koers.correct({ kind: 'column', table: 'sales', column: 'customer', header: 'Factuurnummer' }, 'nl'))),
  writing('ranges', 'correct without settings', (koers) => Promise.resolve(() => koers.correct({ kind: 'table', table: 'people', range: 'Medewerkers' }, 'nl'))),
  writing('ranges', 'addTemplate', (koers) => Promise.resolve(() => koers.addTemplate('nl'))),
  writing('tables', 'addTables', (koers) => Promise.resolve(() => koers.addTables(['gates', 'modifiers'], 'nl'))),
  writing('tables', 'writePages', (koers) => Promise.resolve(() => koers.writePages({ kind: 'statements', ...nl, period: '2026-Q1' }))),
  writing('tables', 'writeRows: library', agreed(library)),
  writing('tables', 'writeRows: wizard', agreed(answers)),
  writing('ranges', 'writeRows: wizard, tables to be made', agreed(answers)),
  writing('ranges', 'writeRows: actions', agreed({ kind: 'actions' })),
  writing('ranges', 'writeRows: record', agreed({ kind: 'record', period: '2026-09' })),
  writing('ranges', 'writeRows: agenda', agreed({ kind: 'agenda' })),
  writing('ranges', 'writeRows: wording', agreed({ kind: 'wording', sheet: "KPI's", row: 3, now: null, text: 'Omzet per maand van 700 naar 1.000 euro' })),
  takingBack('tables', 'undo of library', async (koers) => (await (await agreed(library)(koers))(), () => koers.undo())),
  takingBack('ranges', 'undo of wizard', async (koers) => (await (await agreed(answers)(koers))(), () => koers.undo())),
  writing('tables', 'saveScheme: changed', changedScheme),
  writing('tables', 'saveScheme: new', (koers) => Promise.resolve(() => koers.saveScheme({ after: newScheme }, 'nl'))),
  writing('ranges', 'saveScheme: tables to be made', (koers) => Promise.resolve(() => koers.saveScheme({ after: newScheme }, 'nl'))),
  takingBack('tables', 'undoScheme: changed', async (koers) => (await (await changedScheme(koers))(), () => koers.undoScheme())),
  takingBack('tables', 'undoScheme: new', async (koers) => (await koers.saveScheme({ after: newScheme }, 'nl'), () => koers.undoScheme())),
  recording('close', closing),
  recording('reopen', async (koers) => {
    await (await closing(koers))();
    return async () => {
      const end = await koers.reopen({ period: '2026-Q1', author: 'Anja', reason: 'Fout' }, 'nl');
      if (end.kind === 'refused' && end.why !== 'notClosed') throw new Error(end.why);
    };
  }),
];
