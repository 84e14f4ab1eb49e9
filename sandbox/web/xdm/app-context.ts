import { appId, hostVersion, type Surroundings } from '../surroundings';

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
    _hostFullVersion: hostVersion,
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
