/** Everything the task pane says, one object per language. */
export interface TaskPaneTexts {
  readonly promise: string;
  readonly what: { readonly title: string; readonly text: string };
  readonly how: { readonly title: string; readonly text: string; readonly command: string; readonly after: string };
  readonly privacy: { readonly title: string; readonly text: string };
  readonly host: {
    readonly connecting: string;
    readonly ready: string;
    readonly outside: string;
    readonly unreachable: string;
    readonly retry: string;
  };
}
