/** A product group of a technical wholesaler. */
export interface ProductGroup {
  readonly name: string;
  /** How often it is sold, against the others. */
  readonly share: number;
  /** Average price of one piece, excluding VAT. */
  readonly price: number;
  /** Gross margin as a share of the price. */
  readonly margin: number;
  /** Demand per month, January first; 1 = average. */
  readonly season: readonly number[];
}

const winter = [1.25, 1.15, 1, 0.85, 0.75, 0.7, 0.6, 0.75, 1.15, 1.35, 1.35, 1.1];
const summer = [0.7, 0.8, 1, 1.2, 1.35, 1.4, 1.15, 1, 0.95, 0.85, 0.8, 0.8];
const building = [0.85, 0.95, 1.1, 1.1, 1.1, 1.15, 0.7, 0.8, 1.15, 1.15, 1.1, 0.85];

export const productGroups: readonly ProductGroup[] = [
  { name: 'Warmtepompen', share: 12, price: 3_450, margin: 0.17, season: winter },
  { name: 'Verwarming', share: 16, price: 465, margin: 0.22, season: winter },
  { name: 'Sanitair', share: 14, price: 228, margin: 0.29, season: building },
  { name: 'Leidingwerk & fittingen', share: 17, price: 12.4, margin: 0.34, season: building },
  { name: 'Ventilatie', share: 10, price: 690, margin: 0.24, season: building },
  { name: 'Elektra & bekabeling', share: 13, price: 38.5, margin: 0.26, season: building },
  { name: 'Airconditioning', share: 8, price: 1_180, margin: 0.2, season: summer },
  { name: 'Gereedschap', share: 6, price: 189, margin: 0.31, season: building },
  { name: 'Bevestigingsmateriaal', share: 4, price: 7.95, margin: 0.38, season: building },
];

/** The season of the whole range: what a month counts for against the average month. */
export const seasonOf = (month: number): number => {
  const total = productGroups.reduce((sum, { share }) => sum + share, 0);
  return productGroups.reduce((sum, { share, season }) => sum + (share * (season[month - 1] ?? 1)) / total, 0);
};
