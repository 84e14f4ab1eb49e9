import type { FunctionHelp } from '../function-help';
import { lateHelp } from './function-help/late';
import { limitHelp } from './function-help/limits';
import { measureHelp } from './function-help/measures';
import { moneyHelp } from './function-help/money';
import { payoutHelp } from './function-help/payouts';
import { shapeHelp } from './function-help/shapes';

/** The Dutch help of every worksheet function. */
export const functionHelp: FunctionHelp = { ...measureHelp, ...payoutHelp, ...shapeHelp, ...limitHelp, ...moneyHelp, ...lateHelp };
