import { refuse } from './host-error';
import { ModelObject } from './model-object';

/** What a collection may find its items by; not every item has all of them. */
interface Findable {
  readonly Id?: string | number;
  readonly Name?: string;
}

/** A collection of the Excel API. `$items` is the whole contract; `$find` may be narrowed by a collection with keys of its own. */
export abstract class Collection<Item extends ModelObject> extends ModelObject {
  abstract get $items(): readonly Item[];

  /** The item with this id or name, without regard to case. */
  $find(key: unknown): Item | undefined {
    const wanted = String(key).toLowerCase();
    return this.$items.find((item) => {
      const { Id, Name } = item as Findable;
      return String(Id ?? '').toLowerCase() === wanted || String(Name ?? '').toLowerCase() === wanted;
    });
  }

  /** The indexer of the API: `getItem`. */
  $index(key: unknown): Item {
    return this.$find(key) ?? refuse('ItemNotFound');
  }

  GetItemOrNullObject(key: unknown): Item | null {
    return this.$find(key) ?? null;
  }

  GetItemAt(index: number): Item {
    return this.$items[index] ?? refuse('InvalidArgument');
  }

  GetCount(): number {
    return this.$items.length;
  }

  get Count(): number {
    return this.$items.length;
  }
}
