import type { Frame, Locator, Page } from 'playwright-core';
import type { Engine } from '../engine';
import type { Occurrence } from '../occurrence';
import { clickLatency } from './click-latency';
import { commandQueue } from './commands';
import { collectEvidence, expectNothing, type Evidence } from './evidence';
import { readMarks, watchScript, type Marks } from './marks';
import { connect, type Network } from './network';
import type { PaneOptions } from './options';
import { productionBuild } from './production-build';
import { watchTalk } from './quiet';
import { keepScreenshot } from './screenshot';
import { newWindow, personalityOf, surroundingsOf, tellPane } from './stage';

/** The task pane in a simulated Excel. */
export interface OpenPane {
  readonly page: Page;
  /** The frame with the pane in it. */
  readonly frame: Frame;
  readonly evidence: Evidence;
  readonly network: Pick<Network, 'isOfficeReachable'>;
  /** Throws unless the pane left nothing behind that it should not. */
  expectClean(): void;
  /** Presses a button of the ribbon; done when its function says so. */
  ribbon(functionName: string): Promise<void>;
  /** Until the pane has been silent towards Excel for half a second. */
  settled(): Promise<void>;
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
  const surroundings = surroundingsOf(build.paneUrl, options);
  const commands = commandQueue();
  const talk = watchTalk();
  const excel = personalityOf(surroundings, {
    batch: (body) => talk.during(() => engine.batch(body)),
    commandCompleted: commands.completed,
    documentUrl: `${surroundings.hostOrigin}/${surroundings.documentName}`,
    settings: new Map(Object.entries(options.settings ?? {})),
    unknown: evidence.lacks,
  }, options);
  const tell = (occurrence: Occurrence): Promise<void> => tellPane(page, excel.occurrence(occurrence));
  engine.onEvents((entries) => void tell({ event: 'richApiMessage', entries }));
  const network: Network = { build, excel, isOfficeReachable: options.isOfficeReachable ?? true, foreign: evidence.foreign };
  await window.addInitScript({ content: watchScript(new URL(build.paneUrl).origin) });
  if (excel.initScript) await window.addInitScript({ content: excel.initScript });
  await connect(window, network);
  await page.goto(excel.address);
  const frame = excel.paneFrame(page);
  return {
    page,
    frame,
    evidence,
    network,
    expectClean: () => expectNothing(evidence),
    ribbon: (functionName) => commands.press(functionName, tell),
    settled: talk.quiet,
    screenshot: (name) => keepScreenshot(page, name),
    longTasks: () => readMarks(frame),
    clickLatency,
    async close() {
      await window.close();
      engine.close();
    },
  };
}
