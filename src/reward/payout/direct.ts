import type { Derivation } from '../../core/derivation';
import type { ShapeSteps } from './shape-steps';

/**
 * The payout ratio is the attainment itself.
 * @example pay(0.85) // 0.85
 */
export const pay = (attainment: number): number => attainment;

/** No step of its own: what was attained is what is paid. */
export const derive = ({ input }: Pick<ShapeSteps, 'input'>): Derivation => input;
