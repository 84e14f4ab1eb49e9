import { appId, runtimeFlags, type Surroundings } from '../surroundings';

export const nativeHostInfo = ({ displayLanguage, conversation }: Surroundings): string =>
  ['Excel', 'Win32', '16.01', displayLanguage, conversation, '', '', runtimeFlags].join('|');

const windowsVersion = '16.0.17928.20216';
const excel = 1;
const taskPane = 2;

/** Colours of the Office themes "Black" and "Colorful", as numbers. */
const themes = {
  dark: { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff, controlBackgroundColor: 0x333333, controlForegroundColor: 0xffffff },
  light: { bodyBackgroundColor: 0xe6e6e6, bodyForegroundColor: 0x262626, controlBackgroundColor: 0xffffff, controlForegroundColor: 0x262626 },
} as const;

/** What the object of Excel for Windows answers about itself, the user and the document, by the name of the method. */
export function nativeContext(surroundings: Surroundings): Readonly<Record<string, unknown>> {
  const { conversation, displayLanguage, contentLanguage, documentName, isDark, requirements } = surroundings;
  return {
    GetAppType: excel,
    GetSolutionRef: appId,
    GetInstanceId: `${appId}-1`,
    GetSolutionToken: '',
    GetCorrelationId: conversation,
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetHostFullVersion: windowsVersion,
    GetAppUILocale: displayLanguage,
    GetAppDataLocale: contentLanguage,
    GetDocUrl: `C:\\${documentName}`,
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetTouchEnabled: false,
    GetCommerceAllowed: true,
    GetSupportedMatrix: JSON.stringify(requirements),
    GetHostCustomMessage: '',
    GetInitialDisplayMode: taskPane,
    GetOfficeThemeInfo: JSON.stringify(isDark ? themes.dark : themes.light),
  };
}
