import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { choices } from '../../src/functions/read-choice';
import { functionHelp } from '../../src/i18n/nl/function-help';
import { functionTexts as english } from '../../src/i18n/en/worksheet-functions';
import { functionTexts as dutch } from '../../src/i18n/nl/worksheet-functions';
import { buildFunctions, builtFor, type Metadata } from './built-functions';

const top = resolve(__dirname, '../..');
const built = buildFunctions();
const read = (name: string): Metadata => JSON.parse(built.get(name) ?? '{}');
const [en, nl] = [read('functions.json'), read('functions.nl-NL.json')];

/** The same without what may differ per language. */
const untranslated = ({ functions, ...rest }: Metadata) => ({
  ...rest,
  functions: functions.map(({ description: _, helpUrl: ____, parameters, ...one }) => ({ ...one, parameters: parameters.map(({ name: __, description: ___, ...kind }) => kind) })),
});

describe('what Excel is told of the functions', () => {
  it('is what the sources say', () => {
    const run = spawnSync(process.execPath, [join(top, 'scripts/function-metadata.mjs'), builtFor], { encoding: 'utf8' });
    expect(Object.fromEntries(['functions.json', 'functions.nl-NL.json'].map((name) => [name, built.get(name)]))).toEqual(JSON.parse(run.stdout));
  });

  it('names them, with ranges in and a range out', () => {
    const shapes = en.functions.map(({ id, parameters }) => `${id}(${parameters.map(({ name, type, dimensionality, optional }) => `${name}${optional ? '?' : ''}: ${type}${dimensionality ? ' range' : ''}`).join(', ')})`);
    expect(shapes).toEqual([
      'ATTAINMENT(actuals: any range, targets: any range, better?: string)',
      'PROGRESS(actuals: any range, baselines: any range, targets: any range)',
      'PACE(targets: any range, firstDays: any range, lastDays: any range, asOf: any range, method?: string, holidays?: any range)',
      'STATUS(attainments: any range, green?: any range, amber?: any range)',
      'FLAT(amounts: any range, rates: any range)',
      'MARGINAL(amounts: any range, tiers: any range, counted?: any range)',
      'MARGINALFROM(amounts: any range, tiers: any range, counted?: any range)',
      'RETROACTIVE(amounts: any range, tiers: any range, boundary?: string, attainments?: any range)',
      'EXCESS(amounts: any range, bases: any range, tiers: any range, tierOn?: string, boundary?: string)',
      'CURVE(attainments: any range, points: any range, boundary?: string, beyond?: string)',
      'TIERAMOUNT(results: any range, steps: any range, partial?: string, boundary?: string, compared?: string)',
      'GRID(firsts: any range, seconds: any range, table: any range, between?: string, boundary?: string, compared?: string, secondCompared?: string)',
      'GATE(payouts: any range, results: any range, limits: any range, caps?: any range, better?: string, compared?: string)',
      'CAP(payouts: any range, caps?: any range, floors?: any range)',
      'WEIGHTED(ratios: any range, weights: any range, combine?: string)',
      'PRORATE(amounts: any range, firstDays: any range, lastDays: any range, servedFrom?: any range, servedUntil?: any range, method?: string, holidays?: any range)',
      'TRUEUP(earnedToDate: any range, posted?: any range)',
      'DRAW(earned: any range, minimum: any range, recoverable?: boolean, share?: any range, balance?: any range)',
      'SPLIT(amount: any range, shares: any range, decimals?: number)',
      'POOL(payouts: any range, pool: any range, decimals?: number)',
      'NEXTTIER(results: any range, tiers: any range, compared?: string)',
      'SALESFOR(payouts: any range, tiers: any range, shape?: string)',
      'FORECAST(figures: any range, periodsPerYear?: number, ahead?: number)',
      'SMART(goals: any range, language?: string)',
      'SMARTMISSING(goals: any range, language?: string)',
      'SMARTREWRITE(goals: any range, language?: string)',
    ]);
    const isRange = (result: object): boolean => 'dimensionality' in result && result.dimensionality === 'matrix';
    expect(en.functions.filter(({ result }) => !isRange(result))).toEqual([]);
  });

  it('hands error cells over instead of spoiling a whole range', () => expect(en.allowErrorForDataTypeAny).toBe(true));

  it.each([['en', en], ['nl', nl]] as const)('leads from each function to its own page of the help (%s)', (language, { functions }) => {
    expect(functions.map(({ helpUrl }) => helpUrl)).toEqual(functions.map(({ id }) => `${builtFor}/help/${language}/functions/${id.toLowerCase()}.html`));
    expect(functions.filter(({ id }) => !built.has(`help/${language}/functions/${id.toLowerCase()}.html`))).toEqual([]);
  });

  it('calls none of them volatile or streaming', () => expect(en.functions.filter(({ options }) => options !== undefined)).toEqual([]));

  it('has ids of three characters or more that are no cell address, and equal to the names', () => {
    const isCell = (name: string) => /^[A-Z]{1,3}\d+$/i.test(name) || /^R\d*C\d*$/i.test(name);
    expect(en.functions.filter(({ id, name }) => id.length < 3 || isCell(id) || id !== name || !/^[A-Z.]+$/.test(id))).toEqual([]);
  });

  it('says the same in Dutch: ids, names, order and types', () => expect(untranslated(nl)).toEqual(untranslated(en)));

  it('has help for every function and parameter, in two languages that differ', () => {
    const helpOf = ({ functions }: Metadata) => functions.flatMap(({ description, parameters }) => [description, ...parameters.map((one) => one.description)]);
    expect(helpOf(nl)).toHaveLength(helpOf(en).length);
    expect(helpOf(en).filter((text, i) => !text || text === helpOf(nl)[i])).toEqual([]);
  });

  it('has help that fits in the window of Excel: at most 255 characters', () => {
    const texts = [en, nl].flatMap(({ functions }) => functions.flatMap(({ description, parameters }) => [description, ...parameters.map((one) => one.description)]));
    expect(texts.filter((text) => text.length > 255)).toEqual([]);
  });

  it('calls the parameters as the messages do', () => {
    const namesOf = ({ functions }: Metadata) => functions.flatMap(({ parameters }) => parameters.map(({ name }) => name));
    expect(namesOf(en).filter((name) => !Object.values(english.names).includes(name))).toEqual([]);
    expect(namesOf(nl).filter((name) => !Object.values(dutch.names).includes(name))).toEqual([]);
    expect(new Set(Object.values(dutch.names)).size).toBe(Object.keys(dutch.names).length);
  });

  it('promises words that the functions know', () => {
    const words = (metadata: Metadata) => metadata.functions.flatMap(({ parameters }) => parameters.flatMap(({ description }) => [...description.matchAll(/"([a-z0-9/]+)"/g)].map(([, word]) => word)));
    const known = new Set<string | undefined>(Object.values(choices).flatMap((choice) => Object.keys(choice)));
    const promised = [...words(en), ...words(nl)];
    expect(promised.filter((word) => !known.has(word))).toEqual([]);
    expect([...known].filter((word) => !promised.includes(word))).toEqual([]);
  });
});

describe('help that does not fit the functions stops the build', () => {
  const script = (help: string) => `
    import { readAllFunctions, translate } from './scripts/function-metadata.mjs';
    const help = ${JSON.stringify(functionHelp)};
    ${help}
    translate(readAllFunctions(), help, ${JSON.stringify(dutch.names)});`;
  const run = (help: string) => spawnSync(process.execPath, ['--input-type=module', '-e', script(help)], { cwd: top, encoding: 'utf8' });

  it.each([
    ['as it is', '', ''],
    ['a function lacks', 'delete help.CURVE;', 'CURVE lacks help'],
    ['a parameter lacks', 'delete help.CURVE.parameters.beyond;', 'CURVE lacks help: beyond'],
    ['a function is gone', 'help.LINEAR = help.CURVE;', 'There is help for functions that do not exist: LINEAR'],
    ['a parameter is gone', "help.CURVE.parameters.after = 'x';", 'CURVE has help for parameters that do not exist: after'],
  ])('%s', (_, change, says) => {
    const { status, stderr } = run(change);
    expect({ fails: status !== 0, says: stderr.includes(says) }).toEqual({ fails: says !== '', says: true });
  });

  it('a type that Excel does not know', () => {
    const source = '/**\n * X.\n * @customfunction XYZ\n */\nexport function xyz(a: (number | string)[][]): number { return 1; }\n';
    const text = `import { readFunctions } from './scripts/function-metadata.mjs'; readFunctions(${JSON.stringify(source)});`;
    expect(spawnSync(process.execPath, ['--input-type=module', '-e', text], { cwd: top, encoding: 'utf8' }).status).not.toBe(0);
  });
});

describe('the build', () => {
  it('holds every file that the manifest names, at the address it is made for', () => {
    const manifest = built.get('manifest.xml') ?? '';
    const files = [...manifest.matchAll(/"(https?:\/\/(?!schemas\.|www\.w3)[^/"]+)\/([^"]+\.(?:json|js|html))"/g)];
    expect(new Set(files.map(([, address]) => address))).toEqual(new Set([builtFor]));
    expect([...new Set(files.map(([, , file = '']) => file))].filter((file) => !built.has(file))).toEqual([]);
    expect(manifest).not.toContain('localhost');
  });

  it('keeps the functions small: at most 40 kB compressed', () => {
    const text = built.get('functions.js') ?? '';
    expect(text).toContain('ATTAINMENT');
    expect(gzipSync(text).length).toBeLessThan(40_000);
  });

  it('keeps forecasts and the reading of goals out of what every page loads', () => {
    const late = [...built].filter(([name]) => /^function-(forecast|goals)\./.test(name));
    expect(late.map(([name]) => name.split('.')[0]).sort()).toEqual(['function-forecast', 'function-goals']);
    expect(built.get('functions.js')).not.toMatch(/sameAsLastYear|huidige waarde/);
    expect(late.filter(([, text]) => gzipSync(text).length > 60_000)).toEqual([]);
  });

  it('brings no React and no texts but their own into the functions', () => {
    expect(built.get('functions.js')).not.toMatch(/react|Koers Uitleg|Niets verlaat/i);
  });

  it('loads the functions before the commands before the pane, without inline scripts', () => {
    const page = built.get('taskpane.html') ?? '';
    expect([...page.matchAll(/<script[^>]* src=(?:static\/)?([a-z]+)\./g)].map(([, name]) => name)).toEqual(['runtime', 'functions', 'commands', 'taskpane']);
    expect(page).not.toMatch(/<script(?![^>]* src=)/);
  });

  it('is made from a template whose policy names Microsoft and nobody else', () => {
    const template = readFileSync(join(top, 'src/taskpane/taskpane.html'), 'utf8');
    expect(template).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect([...template.matchAll(/https?:\/\/([^/\s;"']+)/g)].filter(([, host]) => host !== 'appsforoffice.microsoft.com')).toEqual([]);
  });
});
