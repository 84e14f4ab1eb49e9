import { Checkbox, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { MissingPayout } from '../../app/client/books';
import { useTextStyles } from '../elements/text-styles';
import { usePane } from '../pane/pane-view';

interface Props {
  readonly missing: readonly MissingPayout[];
  /** Those that the user knows of, by their place in the list. */
  readonly seen: ReadonlySet<number>;
  readonly onSeen: (seen: ReadonlySet<number>) => void;
}

/** Payouts that a close would not record, each to be ticked by the user, or all at once. */
export function MissingTicks({ missing, seen, onSeen }: Props) {
  const look = useTextStyles();
  const { texts: { closing }, format } = usePane();
  const tick = (at: number, isSeen: boolean): void => {
    const others = [...seen].filter((one) => one !== at);
    onSeen(new Set(isSeen ? [...others, at] : others));
  };
  const isAll = seen.size === missing.length;
  return (
    <div role="group" aria-label={closing.missing(missing.length, format)}>
      <MessageBar intent="warning" layout="multiline"><MessageBarBody><MessageBarTitle>{closing.missing(missing.length, format)}</MessageBarTitle><br />{closing.missingHint}</MessageBarBody></MessageBar>
      {missing.length > 1 && <Checkbox label={closing.missingAll(missing.length, format)} checked={isAll ? true : seen.size > 0 ? 'mixed' : false} onChange={(_, { checked }) => onSeen(new Set(checked === true ? missing.keys() : []))} />}
      <ul className={look.list}>
        {missing.map(({ name, scheme, component, period }, at) => (
          <li key={at}><Checkbox label={closing.missingOne(name, component === '' ? scheme : component, format.spokenPeriod(period))} checked={seen.has(at)} onChange={(_, { checked }) => tick(at, checked === true)} /></li>
        ))}
      </ul>
    </div>
  );
}
