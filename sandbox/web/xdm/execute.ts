import { dispatch, hostErrors, readBatch, type Methods } from '../methods';

/** What a call brought: data to hand over beside the word that it went well, or the number of an error. */
type Outcome = { readonly data?: Readonly<Record<string, unknown>> } | { readonly error: number };

type Call = Readonly<Record<string, unknown>> & { readonly DdaMethod: { readonly DispatchId: number } };

/** Carries out one call of office.js. */
export async function carryOut(data: unknown, methods: Methods): Promise<Readonly<Record<string, unknown>>> {
  const outcome = await outcomeOf(data as Call, methods);
  return { Version: 1, ...('error' in outcome ? { Error: outcome.error } : { Error: 0, ...outcome.data }) };
}

async function outcomeOf(call: Call, methods: Methods): Promise<Outcome> {
  switch (call.DdaMethod.DispatchId) {
    case dispatch.batch:
      return batch(call, methods);
    case dispatch.commandCompleted:
      methods.commandCompleted(String(call['0']), Number(call['1']));
      return {};
    case dispatch.saveSettings:
      return saveSettings(call, methods.settings);
    case dispatch.refreshSettings:
      return { data: { Properties: { Settings: [...methods.settings].map(([Name, Value]) => ({ Name, Value })) } } };
    case dispatch.accessToken:
      return { error: hostErrors.notSignedIn };
    default:
      methods.unknown(`dispatch ${call.DdaMethod.DispatchId}`);
      return { error: hostErrors.notSupported };
  }
}

async function batch(call: Call, methods: Methods): Promise<Outcome> {
  const answer = await methods.batch(...readBatch(call.ArrayData as readonly unknown[]));
  return 'error' in answer ? answer : { data: { Data: [200, [], answer.text] } };
}

interface SettingsCall {
  readonly Properties?: readonly (readonly [name: string, json: string])[];
}

function saveSettings(call: Call, settings: Map<string, string>): Outcome {
  settings.clear();
  for (const [name, json] of (call.DdaSettingsMethod as SettingsCall).Properties ?? []) settings.set(name, json);
  return {};
}
