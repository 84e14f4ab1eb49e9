import { en } from './en';
import { nl } from './nl';
import type { PageTexts } from './page-texts';
import type { PageLanguage } from './said';

export const texts: Readonly<Record<PageLanguage, PageTexts>> = { nl, en };
