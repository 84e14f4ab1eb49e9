import { appId, runtimeFlags, type Surroundings } from '../surroundings';

const hostInfo = ({ displayLanguage, conversation }: Surroundings): readonly string[] =>
  ['Excel', 'Web', '16.01', displayLanguage, conversation, '', '', runtimeFlags];

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
