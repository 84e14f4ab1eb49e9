import { ModelObject } from './model-object';
import type { Workbook } from './workbook';

export class Application extends ModelObject {
  readonly T = 'Application' as const;
  readonly CalculationState = 'Done';
  readonly CalculationEngineVersion = 191029;
  readonly UseSystemSeparators = true;
  readonly CultureInfo: CultureInfo;

  constructor(private readonly book: Workbook) {
    super();
    this.CultureInfo = new CultureInfo(book);
  }

  get DecimalSeparator(): string {
    return this.book.locale.decimal;
  }
  get ThousandsSeparator(): string {
    return this.book.locale.group;
  }
  get CalculationMode(): string {
    return this.book.calculator.isAutomatic ? 'Automatic' : 'Manual';
  }
  set CalculationMode(mode: string) {
    this.book.calculator.isAutomatic = mode !== 'Manual';
  }
  Calculate(): void {
    this.book.calculator.calculateNow();
  }
  SuspendApiCalculationUntilNextSync(): void {
    return undefined;
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }
}

export class CultureInfo extends ModelObject {
  readonly T = 'CultureInfo' as const;
  readonly NumberFormat: NumberFormatInfo;
  readonly DatetimeFormat: DateFormatInfo;

  constructor(private readonly book: Workbook) {
    super();
    this.NumberFormat = new NumberFormatInfo(book);
    this.DatetimeFormat = new DateFormatInfo(book);
  }
  get Name(): string {
    return this.book.locale.name;
  }
}

class NumberFormatInfo extends ModelObject {
  readonly T = 'NumberFormatInfo' as const;

  constructor(private readonly book: Workbook) {
    super();
  }
  get NumberDecimalSeparator(): string {
    return this.book.locale.decimal;
  }
  get NumberGroupSeparator(): string {
    return this.book.locale.group;
  }
}

class DateFormatInfo extends ModelObject {
  readonly T = 'DatetimeFormatInfo' as const;
  readonly TimeSeparator = ':';
  readonly LongTimePattern = 'H:mm:ss';
  readonly LongDatePattern = 'dddd d mmmm yyyy';

  constructor(private readonly book: Workbook) {
    super();
  }
  get DateSeparator(): string {
    return this.book.locale.dateSeparator;
  }
  get ShortDatePattern(): string {
    return this.book.locale.shortDate;
  }
}

/** The add-in's own switch for events. */
export class Runtime extends ModelObject {
  readonly T = 'Runtime' as const;

  constructor(private readonly book: Workbook) {
    super();
  }
  get EnableEvents(): boolean {
    return this.book.events.isEnabled;
  }
  set EnableEvents(isEnabled: boolean) {
    this.book.events.isEnabled = isEnabled;
  }
}
