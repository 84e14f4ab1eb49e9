import { englishFormat } from './format/format-en';
import { dutchFormat } from './format/format-nl';
import type { Format, Language } from './texts';

const formats: Readonly<Record<Language, Format>> = { nl: dutchFormat, en: englishFormat };

/** Numbers, money, days and periods as readers of a language write them; the same in every host. */
export const formatFor = (language: Language): Format => formats[language];
