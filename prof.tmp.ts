import fs from 'node:fs';
import { parseHtml } from './src/ingest/layout/html-document.ts';
import { readPageBlocks } from './src/ingest/page/page-block.ts';
import { extractPage } from './src/ingest/page/extract-page.ts';
const dir='/work/shared/data/press/html/';
const files=fs.readdirSync(dir).map(f=>fs.readFileSync(dir+f,'utf8'));
let tl=0,te=0;
for(let i=0;i<6;i++){ if(i==2) tl=te=0; for(const html of files){ const d=parseHtml(html); let t=performance.now(); readPageBlocks(d.querySelector('body')!); tl+=performance.now()-t; t=performance.now(); extractPage(d,{}); te+=performance.now()-t; }}
console.log('layout',tl/80,'extract',te/80);
