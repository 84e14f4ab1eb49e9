import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { FunctionMetadataPlugin } from './scripts/function-metadata-plugin.mjs';
import { SandboxPlugin } from './scripts/sandbox-plugin.mjs';
import { giveUp } from './scripts/set-up/say.mjs';
import { addressed, addressOf } from './scripts/shipping/address.mjs';
import { ShippingPlugin } from './scripts/shipping/shipping-plugin.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8'));

/** The address that `--env url=https://…` names, in the place of the one in manifest.xml; an unfit one ends the build with a sentence. */
function addressIn(env) {
  try {
    return addressOf(env.url);
  } catch (refusal) {
    return giveUp(refusal.message);
  }
}

const typescript = { test: /\.tsx?$/, exclude: /node_modules/, loader: 'ts-loader', options: { transpileOnly: true } };
const resolve = { extensions: ['.ts', '.tsx', '.js'] };

/** What did not change since the last build is not compiled again. */
const cache = (name) => ({ type: 'filesystem', name, buildDependencies: { config: [here('webpack.config.js')] } });

/**
 * Excel only shows pages from an address whose certificate the computer trusts: serving installs one, on a developer's own
 * computer. `--env plain` serves without, for a look in the browser.
 */
async function serverOf(env) {
  if (!env.WEBPACK_SERVE || env.plain) return { type: 'http' };
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return { type: 'https', options: await getHttpsServerOptions() };
}

/**
 * What Excel loads: one page with the worksheet functions, the ribbon's commands and the pane, in that order. They share one
 * runtime, so that a module such as the queue of requests exists once. The calculation worker is a chunk of its own.
 * functions.js keeps its name because manifest.xml names it; the page asks for it with the build's hash. What carries a hash in
 * its name lies in the folder static, so that a host can keep that for good.
 */
const pane = async (env, mode, address = addressIn(env)) => ({
  name: 'pane',
  mode,
  cache: cache(`pane-${mode}`),
  target: ['web', 'es2020'],
  devtool: mode === 'development' ? 'source-map' : false,
  entry: { functions: './src/functions/index.ts', commands: './src/commands/index.ts', taskpane: './src/taskpane/index.tsx' },
  output: {
    path: here('dist/pane'),
    filename: ({ chunk }) => (chunk?.name === 'functions' ? '[name].js' : 'static/[name].[contenthash:8].js'),
    chunkFilename: 'static/[name].[contenthash:8].js',
    clean: true,
  },
  optimization: { runtimeChunk: 'single' },
  module: { rules: [typescript] },
  resolve,
  plugins: [
    new HtmlWebpackPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['functions', 'commands', 'taskpane'],
      chunksSortMode: 'manual',
      scriptLoading: 'defer',
      hash: true,
    }),
    new FunctionMetadataPlugin(address),
    new ShippingPlugin(address),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'docs/pictures/*.png', to: 'help/pictures/[name][ext]' },
        { from: 'shortcuts*.json' },
        { from: 'manifest.xml', transform: (text) => addressed(text.toString(), address) },
      ],
    }),
  ],
  devServer: { port: 3000, server: await serverOf(env), static: false, hot: false, liveReload: false, headers: { 'Access-Control-Allow-Origin': '*' } },
  performance: { hints: 'warning', maxEntrypointSize: 500_000, maxAssetSize: 1_000_000 },
});

/** The command line and the sample generator: one file each, for Node. */
const cli = (mode) => ({
  name: 'cli',
  mode,
  cache: cache(`cli-${mode}`),
  target: 'node20',
  devtool: false,
  entry: { koers: './src/cli/main.ts', sample: './sample/main.ts' },
  experiments: { outputModule: true },
  output: { path: here('dist/cli'), filename: '[name].mjs', module: true, chunkFormat: 'module', clean: true },
  module: { rules: [typescript] },
  resolve,
  plugins: [new webpack.DefinePlugin({ KOERS_VERSION: JSON.stringify(version) })],
  optimization: { minimize: false },
  performance: { hints: false },
});

/**
 * The simulated Excel as a page: the workbook in a spreadsheet grid, and beside it the add-in as dist/pane has it. The grid is a
 * chunk that is loaded when there is a book to show.
 */
const sandbox = (mode) => ({
  name: 'sandbox',
  mode,
  cache: cache(`sandbox-${mode}`),
  target: 'web',
  devtool: mode === 'development' ? 'source-map' : false,
  entry: { sandbox: './sandbox/page/main.ts' },
  output: { path: here('dist/sandbox'), filename: '[name].[contenthash:8].js', chunkFilename: '[name].[contenthash:8].js', clean: true },
  module: { rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] },
  resolve,
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css', chunkFilename: '[name].[contenthash:8].css' }),
    new HtmlWebpackPlugin({ template: './sandbox/page/sandbox.html', filename: 'index.html', scriptLoading: 'defer' }),
    new SandboxPlugin(),
  ],
  performance: { hints: false },
});

export default async (env, { mode = 'production' }) => [await pane(env, mode), cli(mode), sandbox(mode)];
