import { taskPane as en } from './en/task-pane';
import { taskPane as nl } from './nl/task-pane';
import type { TaskPaneTexts } from './task-pane';
import type { Language } from './texts';

/** What the task pane says in a language. */
export const taskPaneTexts = (language: Language): TaskPaneTexts => (language === 'nl' ? nl : en);
