/** The letters of IPA in their order: important, potential, authority. */
export const ipaLetters = ['important', 'potential', 'authority'] as const;

/** One letter of IPA. */
export type IpaLetter = (typeof ipaLetters)[number];
