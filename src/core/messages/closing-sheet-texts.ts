/** Texts of the sheet with what is due and how balances stand. */
export interface ClosingSheetTexts {
  'closing.sheetName': object;
  'closing.title': object;
  'closing.about': { runDay: string };
  'closing.none': object;
  'closing.open': { closed: string };
  'closing.column.payee': object;
  'closing.column.period': object;
  'closing.column.earned': object;
  'closing.column.corrected': object;
  'closing.column.held': object;
  'closing.column.carried': object;
  'closing.column.drawn': object;
  'closing.column.recovered': object;
  'closing.column.due': object;
  'closing.column.drawBalance': object;
  'closing.column.heldBalance': object;
  'closing.column.carriedBalance': object;
  'closing.line': { what: string; amount: string };
}
