import type { SelectedCell, WorkbookLook } from '../../app/client/koers';
import type { Workplace } from './workplace';

/** Which sheets can hold payouts, as far as the pane knows. */
export interface OwnSheets {
  /** True for a sheet of Koers, and for any sheet before the pane has looked at the workbook. */
  isKnown(cell: SelectedCell): boolean;
  /** True for a sheet that was found to be the user's. */
  isOther(cell: SelectedCell): boolean;
  /** Remembers that a sheet is the user's. */
  foundOther(cell: SelectedCell): void;
}

/**
 * Cells outside the sheets of Koers hold no payout, and what is explained stays. A sheet that is not known may be one of Koers
 * under a new name: Koers is asked once, until the pane looks at the workbook again.
 */
export function ownSheets({ store }: Workplace): OwnSheets {
  let others: { readonly look: WorkbookLook | undefined; readonly sheets: Set<string> } = { look: undefined, sheets: new Set() };
  const othersNow = (): Set<string> => {
    const { look } = store.state();
    if (others.look !== look) others = { look, sheets: new Set() };
    return others.sheets;
  };
  return {
    isKnown: ({ sheet }) => store.state().look?.results.some((result) => result.sheet === sheet) ?? true,
    isOther: ({ sheet }) => othersNow().has(sheet),
    foundOther: ({ sheet }) => void othersNow().add(sheet),
  };
}
