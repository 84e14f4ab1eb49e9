import { Card } from '../elements/Card';
import { RowButton } from '../elements/RowButton';
import { useTextStyles } from '../elements/text-styles';

/** A room that can be entered. */
export interface Door {
  readonly title: string;
  readonly about: string;
  readonly onOpen: () => void;
}

/** The rooms of a page, each with what it is for. */
export function Doors({ title, doors }: { readonly title: string; readonly doors: readonly Door[] }) {
  const look = useTextStyles();
  return (
    <Card title={title}>
      <ul className={look.list} style={{ gap: '8px' }}>{doors.map(({ title: name, about, onOpen }) => <li key={name}><RowButton title={name} detail={about} onClick={onOpen} /></li>)}</ul>
    </Card>
  );
}
