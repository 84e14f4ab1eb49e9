import { useEffect, useState } from 'react';
import type { PlanBasis } from '../../app/client/planning';
import { usePane } from '../pane/pane-view';

/** What there is in the workbook to plan with; undefined until it is known. */
export function useBasis(): PlanBasis | undefined {
  const { pane, language } = usePane();
  const [basis, setBasis] = useState<PlanBasis>();
  useEffect(() => {
    let isWanted = true;
    void pane.askQuietly((koers) => koers.planBasis(language)).then((answer) => { if (isWanted && answer) setBasis(answer); });
    return () => { isWanted = false; };
  }, [pane, language]);
  return basis;
}
