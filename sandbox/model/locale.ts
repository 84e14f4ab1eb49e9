/** The languages in which the simulated Excel can be opened. */
export type LocaleName = 'nl-NL' | 'nl-BE' | 'en-US';

/** What the language of Excel decides: separators, how dates are typed, and the names it gives by itself. */
export interface Locale {
  readonly name: LocaleName;
  readonly decimal: string;
  readonly group: string;
  readonly listSeparator: string;
  readonly dateOrder: 'dmy' | 'mdy';
  readonly dateSeparator: string;
  /** The number format of a date as it is typed. */
  readonly shortDate: string;
  readonly sheet: string;
  readonly table: string;
  readonly column: string;
  readonly total: string;
}

const dutch = { decimal: ',', group: '.', listSeparator: ';', dateOrder: 'dmy', sheet: 'Blad', table: 'Tabel', column: 'Kolom', total: 'Totaal' } as const;

export const locales: Readonly<Record<LocaleName, Locale>> = {
  'nl-NL': { ...dutch, name: 'nl-NL', dateSeparator: '-', shortDate: 'd-m-yyyy' },
  'nl-BE': { ...dutch, name: 'nl-BE', dateSeparator: '/', shortDate: 'd/mm/yyyy' },
  'en-US': { name: 'en-US', decimal: '.', group: ',', listSeparator: ',', dateOrder: 'mdy', dateSeparator: '/', shortDate: 'm/d/yyyy', sheet: 'Sheet', table: 'Table', column: 'Column', total: 'Total' },
};
