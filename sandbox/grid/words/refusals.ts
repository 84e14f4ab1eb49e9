import { HostError } from '../../model/host-error';

const dutch = {
  AccessDenied: 'Dit blad of deze werkmap is beveiligd. Hef eerst de beveiliging op.',
  ItemAlreadyExists: 'Deze naam bestaat al. Kies een andere naam.',
  InvalidArgument: 'Excel kan dit niet lezen. Controleer de formule of de naam.',
  InsertDeleteConflict: 'Hier kunnen geen cellen worden ingevoegd of verwijderd: een tabel of samengevoegde cellen staan in de weg.',
  NonBlankCellOffSheet: 'Er is geen plaats meer: gevulde cellen zouden van het blad vallen.',
  dotInNumber: 'Een punt in een getal kan niet in een formule. Typ duizendtallen zonder punt en decimalen met een komma: =1000,5*2.',
  notAccepted: 'Deze waarde mag hier niet. Kies of typ een waarde die bij de cel hoort.',
  other: 'Dit kan niet in dit voorbeeld van Excel.',
};

const english: typeof dutch = {
  AccessDenied: 'This sheet or workbook is protected. Remove the protection first.',
  ItemAlreadyExists: 'This name exists already. Choose another one.',
  InvalidArgument: 'Excel cannot read this. Check the formula or the name.',
  InsertDeleteConflict: 'Cells cannot be inserted or deleted here: a table or merged cells are in the way.',
  NonBlankCellOffSheet: 'There is no room: filled cells would fall off the sheet.',
  dotInNumber: 'A dot in a number cannot be used in a formula here.',
  notAccepted: 'This value is not allowed here. Choose or type one that belongs in the cell.',
  other: 'This cannot be done in this sample of Excel.',
};

export type Refusal = keyof typeof dutch;

const isRefusal = (code: string): code is Refusal => code in dutch;

/** Why something was refused, as a sentence. */
export const refusalText = (refusal: Refusal, language: 'nl' | 'en'): string => (language === 'nl' ? dutch : english)[refusal];

/** The refusal behind an error of the model; undefined for a fault of ours. */
export function refusalOf(problem: unknown): Refusal | undefined {
  if (!(problem instanceof HostError)) return undefined;
  return isRefusal(problem.code) ? problem.code : 'other';
}
