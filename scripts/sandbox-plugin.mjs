import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';

const name = 'SandboxAssets';
const maker = fileURLToPath(new URL('../sandbox/page/build/assets.ts', import.meta.url));

/** Puts beside the sandbox's own page what it fetches: the add-in as it was built, office.js, a sample workbook. */
export class SandboxPlugin {
  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        const { sandboxAssets } = await tsImport(maker, import.meta.url);
        // These are finished files: nothing is made smaller or changed any more.
        const info = { minimized: true };
        for (const [file, content] of await sandboxAssets()) compilation.emitAsset(file, new webpack.sources.RawSource(asBuffer(content)), info);
      });
    });
  }
}

const asBuffer = (content) => (typeof content === 'string' ? content : Buffer.from(content.buffer, content.byteOffset, content.byteLength));
