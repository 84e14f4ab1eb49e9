import { existsSync } from 'node:fs';
import webpack from 'webpack';
import { helpFiles, helpSources } from '../help/site.mjs';
import { developmentAddress } from './address.mjs';
import { hostingFiles } from './hosting.mjs';

const name = 'Shipping';

/** What to do with the folder, now that it is there. */
export const nextStep = (address, folder) =>
  address === developmentAddress
    ? `\n${folder} is made for this computer (${address}). For your own host: npm run build -- --env url=https://koers.example.com`
    : `\n${folder} is made for ${address}. Put everything in it there, see that ${address}/taskpane.html opens in a browser, and then give ${address}/manifest.xml to Excel: ${address}/help/en/rollout.html says how.`;

/** Puts the help pages and the examples of headers beside the pane, and says at the end of a build what to do with it. */
export class ShippingPlugin {
  constructor(address) {
    this.address = address;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      helpSources().filter((path) => existsSync(path)).forEach((path) => compilation.fileDependencies.add(path));
      compilation.hooks.processAssets.tap({ name, stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const files = { ...hostingFiles(this.address), ...helpFiles() };
        for (const [file, text] of Object.entries(files)) compilation.emitAsset(file, new webpack.sources.RawSource(text));
      });
    });
    this.sayNextStep(compiler);
  }

  /** After everything that webpack itself prints; not while it goes on watching. */
  sayNextStep(compiler) {
    compiler.hooks.done.tap(name, (stats) => {
      if (compiler.watchMode || stats.hasErrors()) return;
      process.once('exit', (status) => status === 0 && console.log(nextStep(this.address, compiler.outputPath)));
    });
  }
}
