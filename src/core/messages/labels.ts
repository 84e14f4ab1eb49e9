/** Names of the figures in a derivation. */
export interface LabelArguments {
  'label.actual': { measure: string };
}
