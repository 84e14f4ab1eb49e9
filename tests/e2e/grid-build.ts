import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import webpack from 'webpack';

const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Grid</title><link rel="stylesheet" href="grid.css"><style>html,body{margin:0;height:100%}#grid{position:relative;height:100vh}</style><div id="grid"></div><script src="grid.js"></script></html>`;

/** Builds a page with the grid and nothing else; gives back its folder. */
export async function buildGridPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'koers-grid-'));
  const compiler = webpack({
    mode: 'development',
    cache: { type: 'filesystem', name: 'grid-page' },
    target: 'web',
    devtool: false,
    entry: { grid: resolve('tests/e2e/grid-page.ts') },
    output: { path: folder, filename: '[name].js', publicPath: '' },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: 'ts-loader', options: { transpileOnly: true } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    plugins: [new MiniCssExtractPlugin({ filename: '[name].css' })],
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => (error ? fail(error) : stats?.hasErrors() ? fail(new Error(stats.toString('errors-only'))) : compiler.close(() => done())));
  });
  writeFileSync(join(folder, 'index.html'), html);
  return folder;
}
