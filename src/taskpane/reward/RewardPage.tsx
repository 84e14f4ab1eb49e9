import { Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { Preview } from '../../app/client/koers';
import { More } from '../closing/More';
import { LoadFailure } from '../elements/LoadFailure';
import { useTitleFocus } from '../elements/use-title-focus';
import { partOf, useLoaded } from '../elements/use-loaded';
import { JobPage } from '../job/JobPage';
import { useJobBegan } from '../job/use-job-began';
import { BonusFigures } from './BonusFigures';
import { Explanation } from './Explanation';
import { PeriodSelect } from './PeriodSelect';
import { SchemesCard } from './SchemesCard';

const figures = ({ summaries }: Preview) => summaries.map((summary) => summary.job === 'bonus' && <BonusFigures key={summary.job} summary={summary} />);

/** The editor comes over the network when it is opened for the first time. */
const editor = partOf(() => import('./schemes/SchemeEditor').then(({ SchemeEditor }) => SchemeEditor));

function Editor({ onClose }: { readonly onClose: () => void }) {
  const loaded = useLoaded(editor);
  switch (loaded.kind) {
    case 'loading':
      return <Spinner size="small" />;
    case 'failed':
      return <LoadFailure retry={loaded.retry} />;
    case 'loaded':
      return <loaded.content onClose={onClose} />;
  }
}

/** Reward: the bonuses, the explanation of any of them, and the schemes that they follow. */
export function RewardPage() {
  const [isEditing, setEditing] = useState(false);
  useTitleFocus(isEditing);
  useJobBegan('bonus', () => setEditing(false));
  if (isEditing) return <Editor onClose={() => setEditing(false)} />;
  return <JobPage job="bonus" figures={figures} choices={<PeriodSelect />}><Explanation /><SchemesCard onOpen={() => setEditing(true)} /><More /></JobPage>;
}
