/**
 * Who may import whom, one row per folder of src. `values`: folders it may import anything from. `types`: folders it may
 * import types from. `packages`: packages from outside. Whatever a row does not name is forbidden to it.
 * `app/client` stands for a part of a folder; `reward/bonus-run` holds the result types with their constants.
 */
const rooms = ['plan', 'measure', 'steer', 'reward'];
const spokenRoom = { values: ['core', 'measure'], types: ['tables'], packages: [] };

export const folders = {
  core: { values: [], types: [], packages: [] },
  spec: { values: ['core'], types: [], packages: [] },
  ports: { values: ['core'], types: ['spec'], packages: [] },
  tables: { values: ['core'], types: ['ports'], packages: [] },
  measure: { values: ['core'], types: ['tables'], packages: ['simple-statistics'] },
  plan: spokenRoom,
  steer: spokenRoom,
  reward: spokenRoom,
  i18n: { values: [], types: ['core'], packages: [] },
  sheets: { values: ['core', 'spec', 'tables', 'i18n', 'reward/bonus-run'], types: rooms, packages: [] },
  app: { values: ['core', 'ports', 'spec', 'tables', 'sheets', ...rooms], types: ['i18n'], packages: ['comlink'] },
  worker: { values: ['core', 'app'], types: [], packages: ['comlink'] },
  excel: { values: ['core', 'ports', 'spec'], types: ['tables'], packages: [] },
  xlsx: { values: ['core', 'ports', 'spec'], types: ['tables'], packages: ['fflate', 'saxes'] },
  functions: { values: ['core', 'i18n', ...rooms], types: [], packages: [] },
  taskpane: { values: ['app/client', 'i18n'], types: ['core', ...rooms], packages: ['react', 'react-dom', '@fluentui'] },
  commands: { values: ['app/client', 'i18n'], types: ['core', ...rooms], packages: [] },
  cli: { values: ['core', 'ports', 'app', 'xlsx', 'i18n'], types: [], packages: ['node:'] },
};

/** Files with a right of their own, on top of their folder's row. */
export const wiring = {
  'taskpane/start-koers.ts': ['excel'],
  'taskpane/wiring.ts': ['excel'],
  'commands/wiring.ts': ['excel'],
};

/** Folders that calculate or describe: no clock, no dice, no screen, no network. */
export const pure = ['core', 'spec', 'ports', 'tables', ...rooms, 'i18n', 'sheets'];

/** Where values come untyped from outside, and a type assertion is the honest way in. */
export const boundaries = ['src/excel/**', 'src/xlsx/**', 'src/tables/cells/**', 'src/tables/read*/**', 'src/tables/read*.ts'];
