import type { LabelArguments } from '../../core/messages/labels';
import type { Texts } from '../texts';

export const labels: Texts<LabelArguments> = {
  'label.actual': ({ measure }) => measure,
};
