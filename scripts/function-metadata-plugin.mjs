import webpack from 'webpack';
import { functionMetadata, metadataSources } from './function-metadata.mjs';

const name = 'FunctionMetadata';

/** Puts the metadata of the worksheet functions beside the pane, one file per language, and makes it anew when they change. */
export class FunctionMetadataPlugin {
  constructor(address) {
    this.address = address;
  }

  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.fileDependencies.addAll(metadataSources);
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        const files = await functionMetadata(this.address);
        for (const [file, text] of Object.entries(files)) compilation.emitAsset(file, new webpack.sources.RawSource(text));
      });
    });
  }
}
