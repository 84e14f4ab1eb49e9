/** What schemes that give points are counted in, where others have their currency: points and money are never added up. */
export const pointsUnit = 'PTS';
