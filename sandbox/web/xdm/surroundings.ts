import type { Origin } from './envelope';

/** What Excel tells an add-in about itself, the user and the document before anything is asked of the workbook. */
export interface Surroundings {
  /** The page around the add-in. */
  readonly hostOrigin: Origin;
  /** The page of the add-in. */
  readonly paneUrl: string;
  readonly conversation: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentName: string;
  /** Versions as texts, as "1.10" is later than "1.9". */
  readonly requirements: Readonly<Record<string, string>>;
}

const appId = 'app-koers';

/** Shared runtime (1) and custom functions (2). */
const runtimeFlags = 3;

const hostInfo = ({ displayLanguage, conversation }: Surroundings): readonly string[] =>
  ['Excel', 'Web', '16.01', displayLanguage, conversation, '', '', String(runtimeFlags)];

/** The address of the pane with what Excel adds to it. */
export function paneAddress(surroundings: Surroundings): string {
  const address = new URL(surroundings.paneUrl);
  address.search += `${address.search ? '&' : '?'}_host_Info=${hostInfo(surroundings).join('$')}`;
  return address.href;
}

/** The name of the pane's frame: office.js reads from it whom it talks to. */
export function frameName(surroundings: Surroundings): string {
  const { conversation, hostOrigin } = surroundings;
  return JSON.stringify({
    baseFrameName: `__office_${conversation}`,
    hostInfo: hostInfo(surroundings).join('|'),
    xdmInfo: [conversation, appId, `${hostOrigin}/`].join('|'),
    serializerVersion: 1,
    flights: '[]',
  });
}

const excelOnTheWeb = 16;
const mayReadAndWrite = 1;
const taskPane = { controlType: 1, displayMode: 2 } as const;

/** The answer to the first question of office.js. */
export function appContext(surroundings: Surroundings, settings: ReadonlyMap<string, string>): Readonly<Record<string, unknown>> {
  const { conversation, displayLanguage, contentLanguage, documentName, hostOrigin, paneUrl, requirements } = surroundings;
  return {
    _id: appId,
    _appInstanceId: `${appId}-1`,
    _appName: excelOnTheWeb,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.15407.10000',
    _appUILocale: displayLanguage,
    _dataLocale: contentLanguage,
    _docUrl: `${hostOrigin}/${encodeURIComponent(documentName)}`,
    _clientMode: mayReadAndWrite,
    _settings: [...settings],
    _reason: 'documentOpened',
    _osfControlType: taskPane.controlType,
    _initialDisplayMode: taskPane.displayMode,
    _eToken: '',
    _hostCustomMessage: '',
    _correlationId: conversation,
    _requirementMatrix: JSON.stringify(requirements),
    _clientWindowHeight: 0,
    _clientWindowWidth: 0,
    _addinName: 'Koers',
    _addInSourceUrl: paneUrl,
    _appDomains: [],
    _featureGates: {},
  };
}
