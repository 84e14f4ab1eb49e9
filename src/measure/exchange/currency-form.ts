import { fold } from '../../core/fold';

const signs: Readonly<Record<string, string>> = { '€': 'eur', euro: 'eur', $: 'usd', us$: 'usd', '£': 'gbp' };

/**
 * The form in which currencies meet: `EUR`, `eur`, `€` and `euro` are one.
 * @example currencyForm('€') // 'eur'
 */
export const currencyForm = (text: string): string => signs[fold(text)] ?? fold(text);
