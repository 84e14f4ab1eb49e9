import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTextStyles } from '../elements/text-styles';
import { usePlanTexts } from './plan-texts';

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** A room of a page, with the way back; its title takes the focus when one enters. */
export function Room({ title, lead, onBack, children }: Props) {
  const look = useTextStyles();
  const texts = usePlanTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={look.page}>
      <div>
        <div><Button size="small" appearance="subtle" onClick={onBack} style={{ marginLeft: '-8px' }}><span aria-hidden="true">←&nbsp;</span>{texts.back}</Button></div>
        <h2 className={look.title} ref={heading} tabIndex={-1} style={{ outlineOffset: '3px' }}>{title}</h2>
        <p className={look.lead}>{lead}</p>
      </div>
      {children}
    </div>
  );
}
