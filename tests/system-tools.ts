import { spawnSync } from 'node:child_process';

/** Programs outside Node that some tests compare against. */
export type SystemTool = 'soffice' | 'xmllint' | 'chromium';

const versionArgument: Record<SystemTool, string> = { soffice: '--version', xmllint: '--version', chromium: '--version' };

/** KOERS_CHROMIUM may name another browser of the Chromium family. */
const pathOf = (tool: SystemTool): string => (tool === 'chromium' && process.env.KOERS_CHROMIUM) || tool;

/** True when the program can be started on this machine. */
export const hasTool = (tool: SystemTool): boolean =>
  spawnSync(pathOf(tool), [versionArgument[tool]], { stdio: 'ignore' }).status === 0;

/** Tests that start a program. Without it they are reported as skipped, with the reason in their name; in CI they fail. */
export function describeTool(tool: SystemTool, name: string, tests: () => void): void {
  describe(name, () => {
    if (hasTool(tool)) return tests();
    const notice = `needs the program ${tool}, which is not installed`;
    if (process.env.CI === 'true') it(`finds ${tool}`, () => expect(notice).toBe('installed'));
    else it.skip(notice, () => undefined);
  });
}
