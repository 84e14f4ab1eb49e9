/** Why a file cannot be opened here. */
export type OpenProblem = 'encrypted' | 'strict' | 'notAWorkbook' | 'oldFormat' | 'damaged' | 'tooLarge' | 'tooSpread';

/** Most megabytes of a file: everything is done in the browser's own memory. */
export const mostMegabytes = 20;
