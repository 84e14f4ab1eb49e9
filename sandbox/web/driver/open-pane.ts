import type { Frame, Locator, Page } from 'playwright-core';
import type { Engine } from '../engine';
import { startConversation } from '../xdm/conversation';
import { clickLatency } from './click-latency';
import { commandQueue } from './commands';
import { collectEvidence, expectNothing, type Evidence } from './evidence';
import { readMarks, watchScript, type Marks } from './marks';
import { serve } from './network';
import type { PaneOptions } from './options';
import { productionBuild } from './production-build';
import { keepScreenshot } from './screenshot';
import { newWindow, stageHtml, surroundingsOf, tellPane } from './stage';

/** The task pane in a simulated Excel on the web. */
export interface OpenPane {
  readonly page: Page;
  /** The frame with the pane in it. */
  readonly frame: Frame;
  readonly evidence: Evidence;
  /** Throws unless the pane left nothing behind that it should not. */
  expectClean(): void;
  /** Presses a button of the ribbon; done when its function says so. */
  ribbon(functionName: string): Promise<void>;
  /** Keeps a picture of the pane in the folder that KOERS_SCREENSHOTS names, if it names one. */
  screenshot(name: string): Promise<void>;
  longTasks(): Promise<Marks>;
  clickLatency(target: Locator): Promise<number>;
  close(): Promise<void>;
}

/** Opens the production build of the task pane beside the workbook of an engine. */
export async function openPaneOn(engine: Engine, options: PaneOptions = {}): Promise<OpenPane> {
  const build = productionBuild();
  const window = await newWindow(options);
  const page = await window.newPage();
  const evidence = collectEvidence(page, () => engine.unimplemented);
  const surroundings = surroundingsOf(build, options);
  const commands = commandQueue();
  const conversation = startConversation(surroundings, {
    batch: engine.batch,
    commandCompleted: commands.completed,
    documentUrl: `${surroundings.hostOrigin}/${surroundings.documentName}`,
    settings: new Map(Object.entries(options.settings ?? {})),
    unknown: evidence.lacks,
  });
  const tell = (event: string, data: unknown): Promise<void> => tellPane(page, conversation.occurrence(event, data));
  engine.onEvents((entries) => void tell('richApiMessage', { ArrayData: entries }));
  await window.addInitScript({ content: watchScript(new URL(build.paneUrl).origin) });
  await serve(window, {
    build,
    hostOrigin: surroundings.hostOrigin,
    hostHtml: stageHtml(surroundings, options),
    isOfficeReachable: !options.isOfficeUnreachable,
    answer: conversation.answer,
    foreign: evidence.foreign,
  });
  await page.goto(surroundings.hostOrigin);
  const frame = page.frames().find((each) => each !== page.mainFrame())!;
  return {
    page,
    frame,
    evidence,
    expectClean: () => expectNothing(evidence),
    ribbon: (functionName) => commands.press(functionName, tell),
    screenshot: (name) => keepScreenshot(page, name),
    longTasks: () => readMarks(frame),
    clickLatency,
    async close() {
      await window.close();
      engine.close();
    },
  };
}
