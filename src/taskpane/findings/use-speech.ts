import type * as spoken from '../../i18n';
import { partOf, useLoaded, type Loaded } from '../elements/use-loaded';

/** The texts of findings and of what is missing. */
export type Speech = Pick<typeof spoken, 'say' | 'explainFinding'>;

const speech = partOf<Speech>(() => import('../../i18n'));

/** The texts of findings, loaded when they are first needed: they are many, and the pane opens without them. */
export const useSpeech = (): Loaded<Speech> => useLoaded(speech);
