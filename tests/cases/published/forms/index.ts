import type { Form } from '../form';
import { balanceForms } from './balances';
import { creditForms } from './credit';
import { curveForms } from './curves';
import { limitForms } from './limits';
import { marginForms } from './margin';
import { marginalForms } from './marginal';
import { rateForms } from './rates';
import { scorecardForms } from './scorecards';
import { tierForms } from './tiers';
import { timeForms } from './time';

const forms: readonly Form[] = [...rateForms, ...marginForms, ...marginalForms, ...tierForms, ...limitForms, ...curveForms, ...scorecardForms, ...creditForms, ...timeForms, ...balanceForms];

const byName = new Map(forms.map((form) => [form.name, form]));

/** The translator of a form. */
export const formOf = (name: string): Form | undefined => byName.get(name);
