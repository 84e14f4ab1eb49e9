import type { BrowserContext, Frame, Locator, Page } from 'playwright-core';
import type { FunctionResult } from '../../host/function-calls';
import { commandQueue, type Tell } from '../commands';
import type { Occurrence } from '../occurrence';
import { clickLatency } from './click-latency';
import { collectEvidence, expectNothing, type Evidence } from './evidence';
import { startExcel, type Excel } from './excel';
import { callFunction, functionsOf, pressShortcut } from './functions';
import { readMarks, watchScript, type Marks } from './marks';
import { connect, type Network } from './network';
import type { PaneOptions } from './options';
import { productionBuild } from './production-build';
import { settled, watchTalk } from './quiet';
import { keepScreenshot } from './screenshot';
import { newWindow, personalityOf, tellPane } from './stage';

/** The task pane in a simulated Excel. */
export interface OpenPane {
  readonly page: Page;
  /** The frame with the pane in it. */
  readonly frame: Frame;
  /** The workbook behind it. */
  readonly excel: Excel;
  readonly evidence: Evidence;
  readonly network: Pick<Network, 'isOfficeReachable'>;
  /** Throws unless the pane left nothing behind that it should not. */
  expectClean(): void;
  /** Presses a button of the ribbon; done when its function says so. */
  ribbon(functionName: string): Promise<void>;
  /** Calls a worksheet function as a cell with a formula does. */
  callFunction(id: string, args: readonly unknown[]): Promise<FunctionResult>;
  /** Presses the keys of a shortcut. */
  shortcut(actionId: string): Promise<void>;
  /** Until the pane has been silent towards Excel for half a second and shows no sign of being busy. */
  settled(): Promise<void>;
  /** Keeps a picture of the pane in the folder that KOERS_SCREENSHOTS names, if it names one. */
  screenshot(name: string): Promise<void>;
  longTasks(): Promise<Marks>;
  clickLatency(target: Locator): Promise<number>;
  close(): Promise<void>;
}

/** Opens the production build of the task pane beside a workbook. */
export async function openPane(options: PaneOptions = {}): Promise<OpenPane> {
  const build = options.build ?? productionBuild();
  const functions = functionsOf(build);
  const excel = await startExcel(options, functions);
  const { engine } = excel;
  const window = await newWindow(options);
  const page = await window.newPage();
  const evidence = collectEvidence(page, () => engine.unimplemented);
  const commands = commandQueue();
  const talk = watchTalk();
  const personality = personalityOf(build.paneUrl, options, {
    batch: (...batch) => talk.during(() => engine.batch(...batch)),
    commandCompleted: commands.completed,
    settings: excel.settings,
    unknown: evidence.lacks,
  });
  const tell = (occurrence: Occurrence): Promise<boolean> => tellPane(page, personality.occurrence(occurrence));
  listen(excel, tell);
  const network: Network = { build, excel: personality, isOfficeReachable: options.isOfficeReachable ?? true, foreign: evidence.foreign };
  await prepare(window, network);
  await page.goto(personality.address);
  const frame = personality.paneFrame(page);
  return {
    ...{ page, frame, excel, evidence, network, clickLatency },
    expectClean: () => expectNothing(evidence),
    ribbon: (functionName) => commands.press(functionName, tell),
    shortcut: (actionId) => pressShortcut(engine, actionId),
    callFunction: (id, args) => callFunction(engine, functions.find((each) => each.id === id), args),
    settled: () => settled(frame, talk),
    screenshot: (name) => keepScreenshot(page, name),
    longTasks: () => readMarks(frame),
    close: () => (engine.close(), window.close()),
  };
}

/** Passes on what happens in Excel. */
function listen({ engine, book }: Excel, tell: Tell): void {
  engine.onEvents((entries) => void tell({ event: 'richApiMessage', entries }));
  book.events.whenSelected = () => void tell({ event: 'documentSelectionChanged' });
}

/** Makes the window reach what it may reach, and the pane keep its marks. */
async function prepare(window: BrowserContext, network: Network): Promise<void> {
  const { excel, build } = network;
  await window.addInitScript({ content: watchScript(new URL(build.paneUrl).origin) });
  if (excel.initScript) await window.addInitScript({ content: excel.initScript });
  await connect(window, network);
}
