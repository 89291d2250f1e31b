// Bundles our pages' style and script, fonts and icons into target/classes: nothing is fetched from elsewhere at run time.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, transform } from 'esbuild';
import { prune } from './prune.mjs';

const source = 'src/main/frontend';
const italia = 'node_modules/bootstrap-italia/dist';
const classes = process.argv[2] ?? 'target/classes';
const assets = `${classes}/static/assets`;
const print = `${classes}/print/fonts`;

mkdirSync(`${assets}/fonts`, { recursive: true });
mkdirSync(print, { recursive: true });

for (const style of ['regular', 'italic', '600', '700']) {
  const font = `${italia}/fonts/Titillium_Web/titillium-web-v10-latin-ext_latin-${style}`;
  cpSync(`${font}.woff2`, `${assets}/fonts/titillium-web-${style}.woff2`);
  cpSync(`${font}.ttf`, `${print}/titillium-web-${style}.ttf`);
}
cpSync(`${italia}/fonts/Titillium_Web/OFL.txt`, `${assets}/fonts/OFL.txt`);
cpSync(`${italia}/fonts/Titillium_Web/OFL.txt`, `${print}/OFL.txt`);
cpSync(`${italia}/svg/sprites.svg`, `${assets}/svg/sprites.svg`);
cpSync(`${source}/favicon.svg`, `${assets}/favicon.svg`);

const style = readFileSync(`${italia}/css/bootstrap-italia.min.css`, 'utf8');
const css = style.match(/\/\*![\s\S]*?\*\//)[0] + prune(style) + readFileSync(`${source}/app.css`, 'utf8');
writeFileSync(`${assets}/app.css`, (await transform(css, { loader: 'css', minify: true, legalComments: 'inline' })).code);
for (const script of ['app', 'editor'])
  await build({ entryPoints: [`${source}/${script}.js`], bundle: true, minify: true, format: 'esm', target: 'es2022', outfile: `${assets}/${script}.js` });

// The diagram editor: heavy, and only on the page that edits one. Its icons carry style attributes, which our pages do not
// allow: the same is said by attributes of SVG.
const styleless = {
  name: 'styleless',
  setup: ({ onLoad }) => onLoad({ filter: /node_modules\/(bpmn-js|diagram-js)\/.*\.js$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replace(/style="([^"]*)"/g, (all, style) => style.split(';').filter(Boolean)
      .map(part => part.split(':')).map(([name, value]) => `${name.trim()}="${value.trim()}"`).join(' ')),
  })),
};
await build({
  entryPoints: [`${source}/bpmn.js`, `${source}/bpmn.css`],
  bundle: true, minify: true, format: 'esm', target: 'es2022', outdir: assets, assetNames: 'fonts/[name]',
  plugins: [styleless],
  loader: { '.eot': 'file', '.svg': 'file', '.ttf': 'file', '.woff': 'file', '.woff2': 'file' },
});
