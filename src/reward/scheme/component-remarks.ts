import { type Finding, finding } from '../../core/finding';
import { headerOf, rowSubject } from '../../measure/row-subject';
import type { ComponentRow } from '../../tables/schemas/components';
import { usesLookup } from './component-kinds';
import { type Component, isRatioInput } from './scheme';

/** A column, and whether it does something in this component. */
interface Effect {
  readonly columns: readonly (keyof ComponentRow & string)[];
  readonly works: (component: Component) => boolean;
}

const isShape = (component: Component, ...kinds: readonly Component['shape']['kind'][]): boolean => kinds.includes(component.shape.kind);

/** True when a value on a boundary can belong to either side. */
const hasJumps = (c: Component): boolean => !isShape(c, 'flat', 'direct', 'marginal', 'amountShare', 'milestone', 'rank');

const isStraightGrid = ({ shape }: Component): boolean => shape.kind === 'grid' && shape.between === 'straight';

const effects: readonly Effect[] = [
  { columns: ['before'], works: (c) => isShape(c, 'curve', 'grid') },
  { columns: ['after'], works: (c) => isShape(c, 'curve') || isStraightGrid(c) },
  { columns: ['boundary'], works: hasJumps },
  { columns: ['boundarySecond', 'between'], works: (c) => isShape(c, 'grid') },
  { columns: ['excessBase', 'tierOn'], works: (c) => isShape(c, 'excess') },
  { columns: ['thresholdMode'], works: (c) => c.threshold !== undefined && !isShape(c, 'excess') },
  { columns: ['lookup'], works: usesLookup },
  { columns: ['baseline'], works: (c) => c.formula === 'progress' },
  { columns: ['rangeFrom', 'rangeTo', 'outerFrom', 'outerTo'], works: (c) => c.formula === 'range' },
  { columns: ['targetChange', 'targetChangeAs'], works: ({ targetBase }) => targetBase !== 'targets' },
  { columns: ['formula', 'runningTarget'], works: ({ input }) => isRatioInput(input) },
  { columns: ['rate'], works: (c) => isShape(c, 'flat', 'excess') },
  { columns: ['fixedAmount'], works: ({ base }) => base === 'fixed' },
  { columns: ['ties'], works: (c) => isShape(c, 'rank') },
  { columns: ['poolWeight'], works: ({ poolShare }) => poolShare === 'weight' || poolShare === 'fraction' },
  { columns: ['unqualified'], works: ({ poolShare }) => poolShare !== undefined },
  { columns: ['aboveCap'], works: ({ cap, capRatio, row }) => cap !== undefined || capRatio !== undefined || row.statutoryCap !== undefined },
];

/** What the columns hold when they are empty: a cell that says the same is no mistake. */
const defaults: Partial<Record<keyof ComponentRow, string>> = {
  before: 'zero',
  after: 'hold',
  boundary: 'upper',
  boundarySecond: 'upper',
  between: 'step',
  tierOn: 'input',
  thresholdMode: 'fromFirst',
  formula: 'ratio',
  runningTarget: 'toDate',
  ties: 'share',
  unqualified: 'others',
  aboveCap: 'lost',
};

/** What is odd in a component but does not change its payout: a filled cell that does nothing here. */
export function componentRemarks(component: Component): readonly Finding[] {
  const { row, scheme, name } = component;
  const idle = effects.flatMap(({ columns, works }) => (works(component) ? [] : columns.filter((column) => row[column] !== undefined && row[column] !== defaults[column])));
  const found = [...unlikely(component), ...idle.map((column) => finding('component.noEffect', 'warning', rowSubject(row, column), { scheme, component: name, column: headerOf(row, column) }))];
  if (component.base !== 'amount' || component.counts === 'score' || row.weight === undefined) return found;
  return [...found, finding('component.weightUnused', 'warning', rowSubject(row, 'weight'), { scheme, component: name })];
}

/** What can be calculated and is hardly meant: a rate below 0, a curve of one point. */
function unlikely({ row, scheme, name, rate, shape }: Component): readonly Finding[] {
  const names = { scheme, component: name };
  return [
    ...(typeof rate === 'number' && rate < 0 ? [finding('component.rateNegative', 'warning', rowSubject(row, 'rate'), { ...names, rate })] : []),
    ...(shape.kind === 'curve' && shape.points.length === 1 ? [finding('tiers.onePoint', 'warning', rowSubject(row, 'shape'), names)] : []),
  ];
}
