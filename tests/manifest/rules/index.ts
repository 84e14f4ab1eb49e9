import * as pictures from './pictures';
import * as resources from './resources';
import type { Rule } from './rule';
import * as runtime from './runtime';

/** Every rule that the schema cannot see, by name. */
export const rules: Readonly<Record<string, Rule>> = { ...resources, ...runtime, ...pictures };
