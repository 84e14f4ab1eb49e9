import { makeStyles, mergeClasses } from '@fluentui/react-components';

/** The drawings of the pane, each as the lines of a square of 20 by 20. */
const drawings = {
  start: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M13 7l-1.9 4.1L7 13l1.9-4.1z',
  plan: 'M5 17.5v-15M5 3.5h9.5l-2.2 3.2 2.2 3.3H5',
  measure: 'M3 17h14M5.5 14v-4M10 14V4.5M14.5 14V8',
  steer: 'M7.5 9.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5M2.5 16.5c0-2.8 2-4.5 5-4.5s5 1.7 5 4.5M13 4.3a2.75 2.75 0 0 1 0 5M14.5 12.3c1.9.5 3 2 3 4.2',
  reward: 'M10 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9M7 10.5l-1.3 7L10 15.2l4.3 2.3-1.3-7',
  settings: 'M3 6h6.5M13.5 6H17M3 14h3.5M10.5 14H17M11.5 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4M8.5 12a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  refresh: 'M16.5 10a6.5 6.5 0 1 1-2-4.7M16.5 2.5v3.2h-3.2',
  close: 'M5 5l10 10M15 5L5 15',
  down: 'M5 8l5 5 5-5',
  right: 'M8 5l5 5-5 5',
  goTo: 'M8 4H4v12h12v-4M11.5 4H16v4.5M16 4l-7 7',
  check: 'M4 10.5l4 4 8-9',
  error: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M7.3 7.3l5.4 5.4M12.7 7.3l-5.4 5.4',
  warning: 'M10 3l7.5 13.5h-15zM10 8v4M10 14.2v.1',
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 9v4.5M10 6.4v.1',
  question: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M7.9 8a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4M10 13.8v.1',
  about: 'M3.5 8.2c2-2.4 4.3-2.4 6.5-.6s4.5 1.8 6.5-.6M3.5 13.2c2-2.4 4.3-2.4 6.5-.6s4.5 1.8 6.5-.6',
  undo: 'M7 3.5L3.5 7 7 10.5M3.5 7H12a4.5 4.5 0 0 1 0 9H8',
  sheet: 'M3.5 3.5h13v13h-13zM3.5 8h13M8 8v8.5',
  plus: 'M10 4v12M4 10h12',
  none: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M7 10h6',
};

export type IconName = keyof typeof drawings;

const useStyles = makeStyles({
  // A drawing does not take the colours of high contrast by itself.
  icon: { flexShrink: 0, '@media (forced-colors: active)': { color: 'inherit' } },
});

/** A line drawing in the colour of the text; what it means is always said in words beside it. */
export function Icon({ name, size = 20, className }: { readonly name: IconName; readonly size?: number; readonly className?: string }) {
  const styles = useStyles();
  return (
    <svg className={mergeClasses(styles.icon, className)} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={drawings[name]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
