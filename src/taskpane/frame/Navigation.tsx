import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Icon } from '../elements/Icon';
import type { PageId } from '../pane/pane-state';
import { usePane, usePaneState } from '../pane/pane-view';
import { useArrowKeys } from './use-arrow-keys';

export const pageIds: readonly PageId[] = ['start', 'plan', 'measure', 'steer', 'reward'];

const useStyles = makeStyles({
  tabs: { display: 'grid', gridTemplateColumns: 'repeat(5, 1fr)', padding: '0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '2px', minWidth: 0, padding: '6px 0 7px', border: 'none', borderBottom: '3px solid transparent',
    backgroundColor: 'transparent', color: tokens.colorNeutralForeground3, fontFamily: 'inherit', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: tokens.borderRadiusMedium },
  },
  chosen: {
    color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorBrandStroke1,
    ':hover': { color: tokens.colorBrandForeground1 },
    '@media (forced-colors: active)': { color: 'Highlight', borderBottomColor: 'Highlight' },
  },
});

/** The pages as tabs: arrow keys go from one to the next. */
export function Navigation() {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const { page } = usePaneState();
  const onKeyDown = useArrowKeys(pageIds, page, pane.choosePage);
  return (
    <nav aria-label={texts.pages.label}>
      <div role="tablist" aria-label={texts.pages.label} className={styles.tabs} onKeyDown={onKeyDown}>
        {pageIds.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === page}
            aria-controls="page"
            tabIndex={id === page ? 0 : -1}
            className={mergeClasses(styles.tab, id === page && styles.chosen)}
            onClick={() => pane.choosePage(id)}
          >
            <Icon name={id} />
            {texts.pages[id]}
          </button>
        ))}
      </div>
    </nav>
  );
}
