import { makeStyles, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { PageId } from '../pane/pane-state';
import { usePaneState } from '../pane/pane-view';
import { StartPage } from '../start/StartPage';
import { NoticeBar } from './NoticeBar';

/** Every page but the first is loaded when it is opened. */
const pages: Readonly<Record<PageId, React.ComponentType>> = {
  start: StartPage,
  plan: lazy(() => import('../plan/PlanPage').then(({ PlanPage }) => ({ default: PlanPage }))),
  measure: lazy(() => import('../measure/MeasurePage').then(({ MeasurePage }) => ({ default: MeasurePage }))),
  steer: lazy(() => import('../steer/SteerPage').then(({ SteerPage }) => ({ default: SteerPage }))),
  reward: lazy(() => import('../reward/RewardPage').then(({ RewardPage }) => ({ default: RewardPage }))),
};

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  page: { minHeight: '100%', padding: '16px 16px 20px', boxSizing: 'border-box', display: 'flex', flexDirection: 'column', gap: '16px' },
});

/** The page that is open. */
export function Page() {
  const styles = useStyles();
  const { page, outcome } = usePaneState();
  const place = useRef<HTMLElement>(null);
  useEffect(() => { if (place.current) place.current.scrollTop = 0; }, [page, outcome.kind]);
  const Content = pages[page];
  return (
    <main ref={place} className={styles.scroller}>
      <div role="tabpanel" id="page" aria-labelledby={`tab-${page}`} className={styles.page}>
        <NoticeBar />
        <Suspense fallback={<Spinner size="small" />}><Content /></Suspense>
      </div>
    </main>
  );
}
