import { Collection } from './collection';
import { ModelObject } from './model-object';

/** Values that an add-in keeps in the workbook, or in a sheet, by a key. */
export type Kept = Map<string, unknown>;

abstract class KeptValue extends ModelObject {
  constructor(
    private readonly kept: Kept,
    readonly Key: string,
  ) {
    super();
  }

  get _Id(): string {
    return this.Key;
  }
  get Value(): unknown {
    return this.kept.get(this.Key);
  }
  set Value(value: unknown) {
    this.kept.set(this.Key, value);
  }
  Delete(): void {
    this.kept.delete(this.Key);
  }
}

class Setting extends KeptValue {
  readonly T = 'Setting' as const;
}

class CustomProperty extends KeptValue {
  readonly T = 'WorksheetCustomProperty' as const;
}

abstract class KeptValues<Item extends KeptValue> extends Collection<Item> {
  constructor(protected readonly kept: Kept) {
    super();
  }

  protected abstract item(key: string): Item;

  get $items(): readonly Item[] {
    return [...this.kept.keys()].map((key) => this.item(key));
  }
  override $find(key: unknown): Item | undefined {
    return this.$items.find(({ Key }) => Key.toLowerCase() === String(key).toLowerCase());
  }
  Add(key: string, value: unknown): Item {
    this.kept.set(this.$find(key)?.Key ?? key, value);
    return this.item(key);
  }
}

/** `workbook.settings` */
export class Settings extends KeptValues<Setting> {
  readonly T = 'SettingCollection' as const;
  protected item(key: string): Setting {
    return new Setting(this.kept, key);
  }
}

/** `worksheet.customProperties` */
export class CustomProperties extends KeptValues<CustomProperty> {
  readonly T = 'WorksheetCustomPropertyCollection' as const;
  protected item(key: string): CustomProperty {
    return new CustomProperty(this.kept, key);
  }
}
