import { useEffect, useRef, useState } from 'react';
import type { LibraryItem, LibraryPage, LibraryQuery } from '../../../app/client/planning';
import { usePane } from '../../pane/pane-view';

/** Long enough not to search at every letter, in milliseconds. */
const pause = 200;

type Wanted = Pick<LibraryQuery, 'text' | 'sector' | 'kind'>;

/** The KPIs that are found, as far as they are shown. */
export interface Found {
  readonly total: number;
  readonly kpis: readonly LibraryItem[];
}

/** Searches the library while somebody types; undefined until the first answer is there. An answer to an older question is left alone. */
export function useLibrary({ text, sector, kind }: Wanted): { readonly found: Found | undefined; readonly more: () => Promise<void> } {
  const { pane, language } = usePane();
  const [found, setFound] = useState<Found>();
  const asked = useRef(0);
  const search = (from: number, isAnew: boolean): Promise<LibraryPage | undefined> =>
    pane.askQuietly((koers) => koers.findKpis({ text, from, isAnew, ...(sector !== undefined && { sector }), ...(kind && { kind }) }, language));
  useEffect(() => {
    asked.current += 1;
    const own = asked.current;
    const timer = setTimeout(() => void search(0, own === 1).then((page) => { if (page && own === asked.current) setFound(page); }), own === 1 ? 0 : pause);
    return () => clearTimeout(timer);
  }, [text, sector, kind, language]);
  const more = async (): Promise<void> => {
    const own = asked.current;
    const page = found && (await search(found.kpis.length, false));
    if (found && page && own === asked.current) setFound({ total: page.total, kpis: [...found.kpis, ...page.kpis] });
  };
  return { found, more };
}
