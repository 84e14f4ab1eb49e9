interface Native {
  readonly hostInfo: string;
  /** What `GetContext()` answers, by the name of the method. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly settings: Readonly<Record<string, string>>;
  readonly messageBatchId: number;
}

type Handler = (id: number, payload: unknown) => void;

/** The object that Excel for Windows puts into the pane before any script: office.js calls it instead of posting messages. */
export function nativeExcel({ hostInfo, context, settings, messageBatchId }: Native): void {
  const handlers = new Map<number, Handler>();
  const list = (items: readonly unknown[]) => ({ toArray: () => [...items] });
  const unanswered = new Set<Promise<unknown>>();
  let kept = settings;

  const ask = (call: readonly unknown[]): Promise<unknown[]> => {
    const answer = fetch('/excel', { method: 'POST', body: JSON.stringify(call) }).then((response) => response.json() as Promise<unknown[]>);
    const settled = answer.catch(() => undefined);
    unanswered.add(settled);
    void settled.then(() => unanswered.delete(settled));
    return answer;
  };

  const readSettings = {
    Read: (names: string[], values: string[]) => Object.entries(kept).forEach(([name, json]) => (names.push(name), values.push(json))),
    Write: (names: readonly string[], values: readonly string[]) => {
      kept = Object.fromEntries(names.map((name, index) => [name, values[index]!]));
      void ask(['settings', kept]);
    },
  };
  const getters = Object.fromEntries(Object.entries(context).map(([name, value]) => [name, () => value]));

  Object.defineProperty(window, 'external', {
    configurable: true,
    value: {
      GetHostInfo: () => hostInfo,
      GetContext: () => ({ ...getters, GetSettings: () => readSettings }),
      Execute: (id: number, args: ArrayLike<unknown>, done: (answer: unknown) => void) =>
        void ask(['execute', id, Array.from(args)]).then((answer) => done(list(answer))),
      RegisterEvent: (id: number, _target: string, handler: Handler, done: (status: number) => void) => {
        handlers.set(id, handler);
        setTimeout(() => done(0));
      },
      UnregisterEvent: (id: number, _target: string, done: (status: number) => void) => {
        handlers.delete(id);
        setTimeout(() => done(0));
      },
    },
  });

  // Excel tells of a change after it has answered the call that made it.
  let told: Promise<unknown> = Promise.resolve();
  window.excelTells = (text) => {
    const [id, items] = JSON.parse(text) as [number, readonly (readonly unknown[])[]];
    const payload = list(id === messageBatchId ? items.map(list) : items);
    const before = [...unanswered];
    told = told.then(() => Promise.all(before)).then(() => handlers.get(id)?.(id, payload));
  };
}
