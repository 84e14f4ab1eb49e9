import type { KpiStatus } from '../../measure/kpi/kpi-result';
import { palette } from '../palette';
import type { Style } from '../../spec/style';
import { meanings } from '../style';

/** The colours of a status; a symbol and a word always stand beside them. */
export const statusLooks: Readonly<Record<KpiStatus, Required<Pick<Style, 'color' | 'fill'>>>> = {
  onCourse: meanings.good,
  attention: meanings.attention,
  offCourse: meanings.bad,
  missing: { color: palette.muted, fill: palette.surface },
};

/** The line above the card of a status. */
export const statusLines: Readonly<Record<KpiStatus, string>> = {
  onCourse: palette.good,
  attention: 'D98324',
  offCourse: palette.bad,
  missing: palette.faint,
};
