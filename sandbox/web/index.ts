export { accessibilityProblems } from './driver/accessibility';
export { closeBrowser } from './driver/browser';
export { keepClicking, type Clicking } from './driver/click-latency';
export type { Evidence } from './driver/evidence';
export type { Marks, Stretch } from './driver/marks';
export { openPane, type OpenPane } from './driver/open-pane';
export type { PaneOptions } from './driver/options';
export type { ServedAddin } from './driver/production-build';
