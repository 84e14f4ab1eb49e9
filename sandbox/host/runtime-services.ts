import type { ModelObject } from '../model/model-object';
import { Service } from './service';

/** A change of the ribbon that the add-in asked for. */
export type RibbonRequest = Readonly<Record<string, unknown>>;

/** State of the add-in's runtime, as `Office.addin` and `Office.ribbon` know it. */
export interface RuntimeState {
  isPaneVisible: boolean;
  /** `Office.addin.setStartupBehavior`. */
  startState: string;
  readonly ribbon: RibbonRequest[];
  /** Whether the library is ready for actions by id. */
  areActionsReady: boolean;
}

export const newRuntimeState = (): RuntimeState => ({ isPaneVisible: true, startState: 'Inactive', ribbon: [], areActionsReady: false });

/** The services around the workbook. `tellVisibility` passes a change of the pane on to the add-in. */
export function runtimeServices(state: RuntimeState, tellVisibility: () => void): Readonly<Record<string, ModelObject>> {
  const setVisibility = (visibility: string): void => {
    state.isPaneVisible = visibility === 'Visible';
    tellVisibility();
  };
  return {
    'Microsoft.Telemetry.TelemetryService': new Service({ SendTelemetryEvent: () => null, SendCustomerContent: () => null }),
    'Microsoft.InternalService.AddinInternalService': new Service({ NotifyActionHandlerReady: () => void (state.areActionsReady = true) }),
    'Microsoft.AppRuntime.AppRuntimeService': new Service({ GetAppRuntimeState: () => (state.isPaneVisible ? 'Visible' : 'Background'), SetAppRuntimeState: setVisibility }),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': new Service({
      GetAppRuntimeStartState: () => state.startState,
      SetAppRuntimeStartState: (start: string) => void (state.startState = start),
    }),
    'Microsoft.DynamicRibbon.DynamicRibbon': new Service({
      ExecuteRequestCreate: (json: string) => void state.ribbon.push({ create: JSON.parse(json) as unknown }),
      ExecuteRequestUpdate: (json: string) => void state.ribbon.push({ update: JSON.parse(json) as unknown }),
      GetButton: (id: string) => new RibbonButton(id, state),
      GetTab: (id: string) => new Service({ SetVisibility: (visible: unknown) => void state.ribbon.push({ tab: id, visible }) }),
    }),
  };
}

class RibbonButton extends Service {
  constructor(
    readonly Id: string,
    private readonly state: RuntimeState,
  ) {
    super({});
  }
  set Enabled(enabled: boolean) {
    this.state.ribbon.push({ id: this.Id, enabled });
  }
  get Enabled(): boolean {
    const last = this.state.ribbon.filter((request) => request.id === this.Id).at(-1);
    return last?.enabled !== false;
  }
}
