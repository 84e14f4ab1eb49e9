import { functionsPage as en } from './en/function-examples';
import { functionsPage as nl } from './nl/function-examples';
import type { Language } from './texts';

/** What the examples of the worksheet functions show. */
export type FunctionExampleKey =
  | 'attainment' | 'attainmentLower' | 'progress' | 'progressDown' | 'pace' | 'paceWorkdays' | 'status' | 'flat' | 'retroactive' | 'retroactiveBoundary'
  | 'marginalDeals' | 'marginalRunning' | 'tierAmountShare' | 'tierAmount' | 'marginal' | 'marginalOnTop' | 'brackets' | 'excess' | 'curve' | 'curveSteep'
  | 'grid' | 'gate' | 'cap' | 'weighted' | 'prorate' | 'trueUp' | 'draw' | 'drawRecovered' | 'split' | 'pool' | 'nextTier' | 'salesFor' | 'salesForCurve'
  | 'forecast' | 'smart' | 'smartMissing' | 'smartRewrite';

/** What the sheet and the page about the worksheet functions say. */
export interface FunctionsPageTexts {
  readonly sheetName: string;
  readonly title: string;
  readonly about: string;
  readonly notes: readonly string[];
  readonly headers: { readonly name: string; readonly shows: string; readonly formula: string; readonly outcome: string; readonly expected: string; readonly agrees: string };
  readonly yes: string;
  readonly no: string;
  readonly examples: Readonly<Record<FunctionExampleKey, string>>;
  /** A goal that says little, one that says enough, and what the first could be. */
  readonly goals: { readonly vague: string; readonly clear: string; readonly rewritten: string };
  readonly page: {
    readonly about: readonly string[];
    readonly headers: readonly [string, string];
    readonly optional: (description: string) => string;
    readonly examples: string;
    readonly limits: string;
    readonly limitList: readonly string[];
  };
}

/** The texts about the worksheet functions in a language. */
export const functionsPageTexts = (language: Language): FunctionsPageTexts => (language === 'nl' ? nl : en);

/** The goals of the examples. */
export const functionExampleGoals = (language: Language): FunctionsPageTexts['goals'] => functionsPageTexts(language).goals;
