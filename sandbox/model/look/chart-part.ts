import { refuse } from '../host-error';
import { ModelObject } from '../model-object';
import { partKinds } from './chart-kinds';
import type { Settings } from './charts';
import { colorOf } from './color';

/** A part of a chart: its properties live in the settings of the chart or of the series, under its own path. */
export class ChartPart extends ModelObject {
  constructor(
    readonly T: string,
    protected readonly settings: Settings,
    protected readonly path: string,
  ) {
    super();
    const { scalars = {}, fixed = {}, parts = {} } = partKinds[T]!;
    for (const [name, start] of Object.entries(scalars)) this.define(name, start);
    for (const [name, value] of Object.entries(fixed)) Object.defineProperty(this, name, { enumerable: true, configurable: true, value });
    for (const [name, type] of Object.entries(parts)) {
      Object.defineProperty(this, name, { enumerable: true, configurable: true, get: () => chartPart(type, settings, `${path}${name}/`) });
    }
  }

  private define(name: string, start: unknown): void {
    const key = this.path + name;
    Object.defineProperty(this, name, {
      enumerable: true,
      configurable: true,
      get: () => (this.settings.has(key) ? this.settings.get(key) : start),
      set: (value: unknown) => {
        this.settings.set(key, accepted(this.T, name, start, value));
        this.afterSet(name, value);
      },
    });
  }

  /** What else Excel changes along with a property. */
  private afterSet(name: string, value: unknown): void {
    if (name === 'NumberFormat') this.settings.set(`${this.path}LinkNumberFormat`, false);
    if (name === 'Text' && value !== '') this.settings.set(`${this.path}Visible`, true);
  }
}

function accepted(type: string, name: string, start: unknown, value: unknown): unknown {
  const choices = partKinds[type]?.choices?.[name];
  if (choices) return choices.includes(String(value)) ? value : refuse('InvalidArgument');
  if (name.endsWith('Color')) return value === '' ? '' : colorOf(value);
  // An empty text stands for a number that Excel chooses.
  const isNumber = typeof start === 'number' || start === '';
  if (isNumber && (typeof value === 'number' || (start === '' && typeof value === 'string'))) return value;
  return typeof value === typeof start ? value : refuse('InvalidArgument');
}

/** A fill: the colour is set by a method, and cannot be read back through the API. */
export class ChartFill extends ChartPart {
  SetSolidColor(color: unknown): void {
    this.settings.set(`${this.path}Solid`, colorOf(color));
  }
  Clear(): void {
    this.settings.set(`${this.path}Solid`, null);
  }
}

/** A line or a border. */
export class ChartLine extends ChartPart {
  Clear(): void {
    this.settings.set(`${this.path}LineStyle`, 'None');
  }
}

/** A part by the name of its type. */
export function chartPart(type: string, settings: Settings, path: string): ChartPart {
  if (type === 'ChartFill') return new ChartFill(type, settings, path);
  if (type === 'ChartLineFormat' || type === 'ChartBorder') return new ChartLine(type, settings, path);
  return new ChartPart(type, settings, path);
}
