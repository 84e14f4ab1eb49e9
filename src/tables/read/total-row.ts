const alone = /^(?:sub|eind|grand |alg(?:emeen|\.?) )?tota(?:a)?l(?:en|s)?:?$|^totaal generaal$|^som$|^sum$/i;
const hint = /tota|som|sum/i;
const inside = /(?:^|\s)(?:sub|eind)?tota(?:a)?l(?:en|s)?(?=\s|:|$)/i;

/** True for a cell that says nothing but "total", "subtotaal", "eindtotaal" and the like. */
export const isTotalWord = (text: string): boolean => hint.test(text) && alone.test(text.trim());

/** True for a text with the word total in it, such as `Jan Totaal`: a total only where the rest of the row agrees. */
export const namesTotal = (text: string): boolean => hint.test(text) && inside.test(text);
