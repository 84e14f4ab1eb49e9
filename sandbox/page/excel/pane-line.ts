import type { Occurrence } from '../../web/occurrence';
import type { Conversation } from '../../web/xdm/conversation';

/** The way between Excel and the pane in its frame, when both are in the same window. */
export interface PaneLine {
  /** Tells the pane what happened, after it got the answers to everything it asked; false = it does not listen to such things yet. */
  tell(occurrence: Occurrence): Promise<boolean>;
  close(): void;
}

/** Opens the line: messages of office.js in the frame are answered by the conversation. */
export function openPaneLine(frame: HTMLIFrameElement, conversation: Conversation): PaneLine {
  const unanswered = new Set<Promise<unknown>>();
  const post = (text: string): void => frame.contentWindow?.postMessage(text, location.origin);

  const hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== frame.contentWindow || origin !== location.origin || typeof data !== 'string' || !isForExcel(data)) return;
    const answer = conversation.answer(data).then(post, reportError);
    unanswered.add(answer);
    void answer.then(() => unanswered.delete(answer));
  };
  addEventListener('message', hear);

  return {
    async tell(occurrence) {
      const text = conversation.occurrence(occurrence);
      if (text === undefined) return false;
      await Promise.all([...unanswered]);
      post(text);
      return true;
    },
    close: () => removeEventListener('message', hear),
  };
}

/** Other scripts in the frame may post messages of their own; those of office.js name the conversation. */
const isForExcel = (text: string): boolean => text.startsWith('{') && text.includes('"_conversationId"');
