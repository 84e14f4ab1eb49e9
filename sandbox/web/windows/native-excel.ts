interface Native {
  readonly hostInfo: string;
  /** What `GetContext()` answers, by the name of the method. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly settings: Readonly<Record<string, string>>;
  /** The event whose payload is a list of lists. */
  readonly messageEvent: number;
}

type Handler = (id: number, payload: unknown) => void;

/** The object that Excel for Windows puts into the pane before any script: office.js calls it instead of posting messages. */
export function nativeExcel({ hostInfo, context, settings, messageEvent }: Native): void {
  const handlers = new Map<number, Handler>();
  const list = (items: readonly unknown[]) => ({ toArray: () => [...items] });
  const ask = (...call: readonly unknown[]): Promise<string> => window.excelLine.ask(JSON.stringify(call));
  const getters = Object.fromEntries(Object.entries(context).map(([name, value]) => [name, () => value]));
  const well = 0;

  const ownSettings = {
    Read: (names: string[], values: string[]) => void (names.push(...Object.keys(settings)), values.push(...Object.values(settings))),
    Write: (names: readonly string[], values: readonly string[]) => void ask('settings', Object.fromEntries(names.map((name, index) => [name, values[index]]))),
  };
  const external = {
    GetHostInfo: () => hostInfo,
    GetContext: () => ({ ...getters, GetSettings: () => ownSettings }),
    Execute: (id: number, args: ArrayLike<unknown>, done: (answer: unknown) => void) =>
      void ask('execute', id, Array.from(args)).then((answer) => done(list(JSON.parse(answer) as unknown[]))),
    RegisterEvent: (id: number, _target: string, handler: Handler, done: (status: number) => void) => void (handlers.set(id, handler), setTimeout(() => done(well))),
    UnregisterEvent: (id: number, _target: string, done: (status: number) => void) => void (handlers.delete(id), setTimeout(() => done(well))),
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });

  window.excelTells = (text) => {
    const [id, items] = JSON.parse(text) as [number, readonly (readonly unknown[])[]];
    const isHeard = handlers.has(id);
    if (isHeard) window.excelLine.afterAnswers(() => handlers.get(id)?.(id, list(id === messageEvent ? items.map(list) : items)));
    return isHeard;
  };
}
