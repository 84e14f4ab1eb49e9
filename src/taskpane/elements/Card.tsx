import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode, type Ref } from 'react';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  framed: { padding: '12px', borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, outlineOffset: '3px' },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly isFramed?: boolean;
  /** Receives the title, so that it can take the focus. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
}

/** A part of a page under a title of its own. */
export function Card({ title, children, isFramed = false, titleRef }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={mergeClasses(styles.card, isFramed && styles.framed)}>
      <h3 id={id} ref={titleRef} tabIndex={titleRef ? -1 : undefined} className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}
