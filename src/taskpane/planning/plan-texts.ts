import { taskPanePlanningTexts, type TaskPanePlanningTexts } from '../../i18n/task-pane-planning';
import { usePane } from '../pane/pane-view';

/** What is said where one plans and reviews, in the language of the pane. */
export const usePlanTexts = (): TaskPanePlanningTexts => taskPanePlanningTexts(usePane().language);
