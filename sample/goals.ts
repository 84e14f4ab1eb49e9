import { serial } from './calendar';

/** A goal of the wholesaler: one main goal with two below it. */
export interface Goal {
  readonly goal: string;
  readonly parent: string | null;
  readonly area: string;
  readonly why: string;
  readonly owner: string;
  readonly deadline: number;
}

const main = 'Gezonde groei';

export const goals: readonly Goal[] = [
  { goal: main, parent: null, area: 'Verkoop', why: 'Groeien in omzet zonder marge weg te geven.', owner: 'Marijke van Dael', deadline: serial('2026-12-31') },
  { goal: 'Voorop in warmtepompen', parent: main, area: 'Markt', why: 'De vraag verschuift van cv-ketels naar warmtepompen; wie nu levert, blijft leveren.', owner: 'Luc Janssens', deadline: serial('2026-12-31') },
  { goal: 'Snelste antwoord van de markt', parent: main, area: 'Service', why: 'Installateurs bestellen bij wie het eerst een prijs geeft.', owner: 'Petra Hoekstra', deadline: serial('2026-12-31') },
];
