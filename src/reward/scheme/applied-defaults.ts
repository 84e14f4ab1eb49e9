import type { ComponentRow } from '../../tables/schemas/components';
import type { SchemeRow } from '../../tables/schemas/schemes';
import { type Component, isRatioInput, type Scheme } from './scheme';

/** Columns that the user left empty, and whose documented default decided something: of Components and of Schemes. */
export interface AppliedDefaults {
  readonly component: readonly (keyof ComponentRow)[];
  readonly scheme: readonly (keyof SchemeRow)[];
}

interface Matter<Row> {
  readonly column: keyof Row;
  /** Whether an empty cell changes anything for such a component. */
  readonly matters: (component: Component) => boolean;
}

/** Pays money itself: a part of a score has no cap, floor or rounding of its own. */
const isMoney = ({ counts }: Component): boolean => counts === 'money';

/** True for shapes whose outcome jumps at a boundary. */
function jumps({ shape }: Component): boolean {
  switch (shape.kind) {
    case 'retroactive':
    case 'step':
    case 'amount':
    case 'grid':
      return true;
    case 'excess':
      return shape.tiers.length > 1;
    case 'curve':
      return shape.points.some(({ at }, k) => at === shape.points[k + 1]?.at);
    case 'flat':
    case 'marginal':
    case 'amountShare':
    case 'direct':
    case 'milestone':
    case 'rank':
      return false;
  }
}

const isAttained = ({ input }: Component): boolean => input === 'attainment';
const isMeasured = ({ measure }: Component): boolean => measure.kind !== 'none';
const hasShape = (...kinds: readonly Component['shape']['kind'][]) => ({ shape }: Component): boolean => kinds.includes(shape.kind);

const componentColumns: readonly Matter<ComponentRow>[] = [
  { column: 'credit', matters: isMeasured },
  { column: 'grouping', matters: isMeasured },
  { column: 'formula', matters: isAttained },
  { column: 'runningTarget', matters: (component) => isAttained(component) && component.grouping === 'running' },
  { column: 'steps', matters: (component) => isAttained(component) && hasShape('curve', 'direct')(component) },
  { column: 'thresholdMode', matters: ({ threshold, shape }) => threshold !== undefined && shape.kind !== 'milestone' },
  { column: 'boundary', matters: jumps },
  { column: 'before', matters: hasShape('curve') },
  { column: 'after', matters: hasShape('curve') },
  { column: 'excessBase', matters: hasShape('excess') },
  { column: 'tierOn', matters: (component) => hasShape('excess')(component) && jumps(component) },
  { column: 'between', matters: hasShape('grid') },
  { column: 'ties', matters: hasShape('rank') },
  { column: 'unqualified', matters: ({ poolShare }) => poolShare !== undefined },
  { column: 'weight', matters: ({ base, counts }) => base === 'targetIncentive' && counts === 'money' },
  { column: 'negative', matters: (component) => isMeasured(component) && !isRatioInput(component.input) && hasShape('marginal')(component) },
  { column: 'cap', matters: (component) => isMoney(component) && component.capRatio === undefined },
  { column: 'aboveCap', matters: ({ cap, capRatio }) => cap !== undefined || capRatio !== undefined },
  { column: 'floor', matters: (component) => isMoney(component) && component.base !== 'amount' },
];

const schemeColumns: readonly Matter<SchemeRow>[] = [
  { column: 'rounding', matters: isMoney },
  { column: 'roundingMode', matters: isMoney },
  { column: 'proration', matters: isMeasured },
];

function empty<Row extends object>(matters: readonly Matter<Row>[], row: Row | undefined, component: Component): readonly (keyof Row)[] {
  return matters.filter((one) => row?.[one.column] === undefined && one.matters(component)).map(({ column }) => column);
}

/** The documented defaults that a component stands on: empty cells whose default matters for its input and shape. */
export const appliedDefaults = (component: Component, { row }: Pick<Scheme, 'row'>): AppliedDefaults => ({
  component: empty(componentColumns, component.row, component),
  scheme: empty(schemeColumns, row, component),
});
