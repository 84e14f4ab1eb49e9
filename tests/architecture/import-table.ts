/**
 * The import table as it stands in the design, written out a second time and by hand, so that a slip in the lint
 * configuration shows. `v` = anything may be imported, `t` = types only, `-` = nothing.
 */
const columns = ['core', 'spec', 'ports', 'tables', 'plan', 'measure', 'steer', 'reward', 'i18n', 'sheets', 'app', 'excel', 'xlsx', 'functions', 'taskpane', 'commands', 'cli', 'worker'];

const rows: Record<string, string> = {
  //         core spec ports tables plan measure steer reward i18n sheets app excel xlsx functions taskpane commands cli worker
  core: '      v    -    -     -      -    -       -     -      -    -      -   -     -    -         -        -        -   -',
  spec: '      v    v    -     -      -    -       -     -      -    -      -   -     -    -         -        -        -   -',
  ports: '     v    t    v     -      -    -       -     -      -    -      -   -     -    -         -        -        -   -',
  tables: '    v    -    t     v      -    -       -     -      -    -      -   -     -    -         -        -        -   -',
  plan: '      v    -    -     t      v    v       -     -      -    -      -   -     -    -         -        -        -   -',
  measure: '   v    -    -     t      -    v       -     -      -    -      -   -     -    -         -        -        -   -',
  steer: '     v    -    -     t      -    v       v     -      -    -      -   -     -    -         -        -        -   -',
  reward: '    v    -    -     t      -    v       -     v      -    -      -   -     -    -         -        -        -   -',
  i18n: '      t    -    -     -      -    -       -     -      v    -      -   -     -    -         -        -        -   -',
  sheets: '    v    v    -     v      t    t       t     t      v    v      -   -     -    -         -        -        -   -',
  app: '       v    v    v     v      v    v       v     v      t    v      v   -     -    -         -        -        -   -',
  excel: '     v    v    v     t      -    -       -     -      -    -      -   v     -    -         -        -        -   -',
  xlsx: '      v    v    v     t      -    -       -     -      -    -      -   -     v    -         -        -        -   -',
  functions: ' v    -    -     -      v    v       v     v      v    -      -   -     -    v         -        -        -   -',
  taskpane: '  t    -    -     -      t    t       t     t      v    -      -   -     -    -         v        -        -   -',
  commands: '  t    -    -     -      t    t       t     t      v    -      -   -     -    -         -        v        -   -',
  cli: '       v    -    v     -      -    -       -     -      v    -      v   -     v    -         -        -        v   -',
  worker: '    v    -    -     -      -    -       -     -      -    -      v   -     -    -         -        -        -   v',
};

export interface Crossing {
  readonly from: string;
  readonly to: string;
  readonly may: 'values' | 'types' | 'nothing';
}

const meaning: Record<string, Crossing['may']> = { v: 'values', t: 'types', '-': 'nothing' };

const crossingsOf = (from: string, marks: string): Crossing[] =>
  marks.trim().split(/\s+/).map((mark, index) => ({ from, to: columns[index] ?? '', may: meaning[mark] ?? 'nothing' }));

/** Every pair of different folders, with what may cross from the second into the first. */
export const crossings: readonly Crossing[] = Object.entries(rows)
  .flatMap(([from, marks]) => crossingsOf(from, marks))
  .filter(({ from, to }) => from !== to);
