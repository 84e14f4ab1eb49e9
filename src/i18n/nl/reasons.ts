import type { ReasonArguments } from '../../core/messages/reasons';
import type { Texts } from '../texts';

export const reasons: Texts<ReasonArguments> = {
  'reason.noTarget': ({ payee, measure, period }) => `${payee} heeft geen doel voor ${measure} in ${period}.`,
};
