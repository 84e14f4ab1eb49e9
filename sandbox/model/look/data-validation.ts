import { ModelObject } from '../model-object';
import { refuse } from '../host-error';
import { asObject, asText } from './arguments';
import type { Cells } from './cells';
import { flag, oneOf } from './one-of';
import { ruleOf, ruleShown } from './validation-rule';
import type { CellValidation } from './validations';
import { Validations, anyValue, sharedValidation } from './validations';

const longestTitle = 32;
const longestMessage = 255;

/** The validation of the cells of a range. */
export class DataValidation extends ModelObject {
  readonly T = 'DataValidation';

  constructor(private readonly cells: Cells) {
    super();
  }

  get Type(): string {
    const found = this.found();
    if (found.length > 1) return found.includes(anyValue) ? 'Inconsistent' : 'MixedCriteria';
    return found[0]?.rule?.type ?? 'None';
  }
  get Rule(): unknown {
    const one = this.one();
    return one === null ? null : ruleShown(one.rule);
  }
  set Rule(value: unknown) {
    const rule = ruleOf(value);
    this.change((now) => (rule === undefined ? withoutRule(now) : { ...now, rule }));
  }
  get Prompt(): unknown { return this.one()?.prompt ?? null; }
  set Prompt(value: unknown) {
    const { title, message, showPrompt } = asObject(value);
    const prompt = { ...texts(title, message), showPrompt: flag(showPrompt ?? true) };
    this.change((now) => ({ ...now, prompt }));
  }
  get ErrorAlert(): unknown { return this.one()?.errorAlert ?? null; }
  set ErrorAlert(value: unknown) {
    const { title, message, showAlert, style } = asObject(value);
    const errorAlert = { ...texts(title, message), showAlert: flag(showAlert ?? true), style: oneOf(['Stop', 'Warning', 'Information'], style ?? 'Stop') };
    this.change((now) => ({ ...now, errorAlert }));
  }
  get IgnoreBlanks(): unknown { return this.one()?.ignoreBlanks ?? null; }
  set IgnoreBlanks(value: unknown) {
    const ignoreBlanks = flag(value);
    this.change((now) => ({ ...now, ignoreBlanks }));
  }

  Clear(): void {
    for (const area of this.cells.areas) this.cells.sheet.layer(Validations).grid.set(area, undefined);
  }

  private found(): readonly CellValidation[] {
    const { grid } = this.cells.sheet.layer(Validations);
    const found = new Set<CellValidation>();
    for (const area of this.cells.areas) for (const { value } of grid.all(area)) found.add(value ?? anyValue);
    return [...found];
  }

  /** The validation that all cells share; null when they differ. */
  private one(): CellValidation | null {
    const found = this.found();
    return found.length > 1 ? null : (found[0] ?? anyValue);
  }

  private change(change: (now: CellValidation) => CellValidation): void {
    const { grid } = this.cells.sheet.layer(Validations);
    for (const area of this.cells.areas) grid.change(area, (now) => sharedValidation(change(now ?? anyValue)));
  }
}

function withoutRule({ prompt, errorAlert, ignoreBlanks }: CellValidation): CellValidation {
  return { prompt, errorAlert, ignoreBlanks };
}

function texts(title: unknown, message: unknown): { readonly title: string; readonly message: string } {
  const [head, body] = [asText(title), asText(message)];
  return head.length > longestTitle || body.length > longestMessage ? refuse('InvalidArgument') : { title: head, message: body };
}
