/** The languages of the page. */
export type PageLanguage = 'nl' | 'en';

/** The same text in both languages. */
export type Said = Readonly<Record<PageLanguage, string>>;
