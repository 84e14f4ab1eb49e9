interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly parameters: readonly Parameter[];
}

interface Parameter {
  readonly name: string;
  readonly optional?: boolean;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly repeating?: boolean;
}

/** A cell, or a range of cells. */
export type Argument = unknown;

/** The arguments as Excel passes them: one per declared parameter, null for what is left out, a range as rows of cells. */
export function argumentsAsPassed(functionsJson: Buffer | undefined, id: string, given: readonly Argument[]): readonly Argument[] {
  const { functions } = JSON.parse(functionsJson?.toString('utf8') ?? '{"functions":[]}') as FunctionsFile;
  const known = functions.find((each) => each.id === id);
  if (!known) throw new Error(`The manifest's functions.json has no function ${id}.`);
  if (given.length > known.parameters.length) throw new Error(`${id} takes ${known.parameters.length} arguments.`);
  return known.parameters.map((parameter, index) => asPassed(parameter, given[index]));
}

function asPassed({ name, optional, dimensionality }: Parameter, argument: Argument): Argument {
  if (argument === undefined && optional) return null;
  if (argument === undefined) throw new Error(`Excel does not call a function without its argument ${name}.`);
  return dimensionality === 'matrix' && !Array.isArray(argument) ? [[argument]] : argument;
}
