import { Spinner } from '@fluentui/react-components';
import { LoadFailure } from '../elements/LoadFailure';
import { useLoaded, type Part } from '../elements/use-loaded';

/** What a room needs: the way back. */
export interface RoomProps {
  readonly onBack: () => void;
  /** Goes on to the wizard, with what was begun for it. */
  readonly onWizard?: () => void;
}

/** A room that comes over the network when it is first entered. */
export function LoadedRoom({ part, ...props }: RoomProps & { readonly part: Part<React.ComponentType<RoomProps>> }) {
  const loaded = useLoaded(part);
  switch (loaded.kind) {
    case 'loading':
      return <Spinner size="small" />;
    case 'failed':
      return <LoadFailure retry={loaded.retry} />;
    case 'loaded':
      return <loaded.content {...props} />;
  }
}
