/** The letters of SMART in their order. `achievable` stands for acceptable as well: somebody has taken it on. */
export const smartLetters = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const;

/** One letter of SMART. */
export type SmartLetter = (typeof smartLetters)[number];
