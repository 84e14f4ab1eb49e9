/**
 * A part of the workbook that an add-in can reach. Its members carry the server names of the Excel API (PascalCase), as
 * getters, setters and methods; names that start with `$` or a small letter are the model's own and out of the add-in's reach.
 */
export abstract class ModelObject {
  /** Name of the type in the schema of the genuine library: `Range`, `Worksheet`. */
  abstract readonly T: string;
  /** The id under which the add-in keeps this object alive, when it does. */
  $ref?: string;
}
