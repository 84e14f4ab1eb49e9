/** Findings about whose result a row is: divided deals, factors, managers, and other currencies. */
export interface CreditFindings {
  /** Deals are divided, but the sales have no column with the id of a deal. */
  'split.noDeals': object;
  /** A divided deal does not stand in the sales. */
  'split.unknownDeal': { deal: string };
  /** A cell of a division cannot be read. */
  'split.unreadable': { deal: string };
  /** The shares of a deal are more than 100 % together. */
  'split.over': { deal: string; total: number };
  /** The shares of a deal are less than 100 % together. */
  'split.under': { deal: string; total: number };
  /** There is no exchange rate for some rows; the cell is the currency of the first. */
  'exchange.noRate': { measure: string; currency: string; other: string; day: number; rows: number; amount: number; exchange: 'dealDate' | 'monthAverage' | 'fixed' };
  /** Somebody is the manager of somebody above. */
  'credit.managerCycle': { person: string };
  /** A manager is nobody that People knows. */
  'credit.unknownManager': { person: string; manager: string };
  /** A factor or a cap on credits of a measure that is no sum (or count). */
  'credit.needsSum': { scheme: string; component: string; column: string };
  /** A factor per person goes with neither a cap per deal nor payment per deal: nobody can say whose factor a deal has. */
  'credit.factorPerDeal': { scheme: string; component: string };
  /** Per deal only a payee's own deals can be paid. */
  'credit.ownDealsOnly': { scheme: string; component: string };
}

/** Why a result that others bring in, or that is shared with them, is not known. */
export interface CreditReasons {
  /** The division of a deal of the payee cannot be read, or is more than 100 %. */
  'reason.splitUnclear': { payee: string; measure: string; period: string };
  /** The payee has no team, so there is no team result. */
  'reason.noTeam': { payee: string; measure: string; period: string };
  /** The team or the manager of somebody cannot be read. */
  'reason.organisationUnclear': { payee: string; measure: string; period: string };
  /** A result of somebody who counts for the payee is not known. */
  'reason.othersUnclear': { payee: string; measure: string; period: string };
  /** Managers are each other's manager. */
  'reason.managerCycle': { payee: string; measure: string; period: string };
}

/** Names of figures about credits. */
export interface CreditLabels {
  'label.creditFactor': object;
}
