import { makeStyles, Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { LoadFailure } from '../elements/LoadFailure';
import { partOf, useLoaded, type Part } from '../elements/use-loaded';
import type { PageId } from '../pane/pane-state';
import { usePaneState } from '../pane/pane-view';
import { StartPage } from '../start/StartPage';

/** Every page but the first is loaded when it is opened. */
const pages: Readonly<Record<Exclude<PageId, 'start'>, Part<React.ComponentType>>> = {
  plan: partOf(() => import('../plan/PlanPage').then(({ PlanPage }) => PlanPage)),
  measure: partOf(() => import('../measure/MeasurePage').then(({ MeasurePage }) => MeasurePage)),
  steer: partOf(() => import('../steer/SteerPage').then(({ SteerPage }) => SteerPage)),
  reward: partOf(() => import('../reward/RewardPage').then(({ RewardPage }) => RewardPage)),
};

/** Fields become as narrow as the pane does. */
const fields = {
  '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
  '& .fui-Input, & .fui-Select, & .fui-Textarea': { minWidth: 0, maxWidth: '100%' },
  '& .fui-Input__input, & .fui-Select__select, & .fui-Textarea__textarea': { minWidth: 0, width: '100%' },
  '& .fui-Checkbox__label': { minWidth: 0, overflowWrap: 'anywhere' },
  '& .fui-Button': { maxWidth: '100%', overflowWrap: 'anywhere' },
} as const;

const useStyles = makeStyles({
  // What stands absolutely in the page belongs to it: otherwise the window scrolls as well, and the tabs with it.
  scroller: { position: 'relative', flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: 0, overflowY: 'auto' },
  page: { minHeight: '100%', padding: '16px 16px 20px', boxSizing: 'border-box', display: 'flex', flexDirection: 'column', gap: '16px', ...fields },
});

function LoadedPage({ part }: { readonly part: Part<React.ComponentType> }) {
  const loaded = useLoaded(part);
  switch (loaded.kind) {
    case 'loading':
      return <Spinner size="small" />;
    case 'failed':
      return <LoadFailure retry={loaded.retry} />;
    case 'loaded':
      return <loaded.content />;
  }
}

/** The page that is open. */
export function Page() {
  const styles = useStyles();
  const { page, outcome } = usePaneState();
  const place = useRef<HTMLElement>(null);
  useEffect(() => { if (place.current) place.current.scrollTop = 0; }, [page, outcome.kind]);
  return (
    <main ref={place} className={styles.scroller}>
      <div role="tabpanel" id="page" aria-labelledby={`tab-${page}`} className={styles.page}>
        {page === 'start' ? <StartPage /> : <LoadedPage key={page} part={pages[page]} />}
      </div>
    </main>
  );
}
