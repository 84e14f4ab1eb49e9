import type { Methods } from '../methods';
import { hostHtml } from '../page/host-html';
import { asJson, type Personality } from '../personality';
import type { Surroundings } from '../surroundings';
import { startConversation } from './conversation';
import { frameName, paneAddress } from './frame';

interface Size {
  readonly width: number;
  readonly height: number;
}

const messagePath = '/message';

/** Excel on the web: a page of its own with the pane in a frame. */
export function onTheWeb(surroundings: Surroundings, methods: Methods, size: Size): Personality {
  const { hostOrigin } = surroundings;
  const conversation = startConversation(surroundings, methods);
  const html = hostHtml({ ...size, messagePath, name: frameName(surroundings), address: paneAddress(surroundings) });
  return {
    address: hostOrigin,
    paneFrame: (page) => page.frames().find((each) => each !== page.mainFrame())!,
    serve(address, body) {
      if (address.origin !== hostOrigin) return undefined;
      if (address.pathname === messagePath) return asJson(conversation.answer(body));
      return Promise.resolve({ body: address.pathname === '/' ? html : '', contentType: 'text/html; charset=utf-8' });
    },
    occurrence: conversation.occurrence,
  };
}
