import fs from 'node:fs';
import { parseHtml } from './src/ingest/layout/html-document.ts';
import { readPageBlocks } from './src/ingest/page/page-block.ts';
import { extractPage } from './src/ingest/page/extract-page.ts';
import { readClassWords } from './src/ingest/page/class-words.ts';
const f=process.argv[2]!; const html=fs.readFileSync(f,'utf8'); const d=parseHtml(html);
const p=extractPage(d,{title:null,byline:[]});
if(!p){console.log('NULL');process.exit();}
const path=(e:any)=>{const o=[];for(let a=e;a&&a.name!=='html';a=a.parent)o.unshift(a.name+(a.attribs?.class?'.'+a.attribs.class.slice(0,40).replace(/\s+/g,'.'):'')+(a.attribs?.id?'#'+a.attribs.id.slice(0,30):''));return o.join('>');};
console.log('ROOT',path(p.root)); console.log('H',p.headline, JSON.stringify(p.signals));
if(process.argv[3]==='-t') console.log(JSON.stringify(p.turns,null,0), JSON.stringify(p.entries).slice(0,3000));
else if(process.argv[3]) for(const b of readPageBlocks(d.querySelector('body')!)) if(b.text.includes(process.argv[3])) console.log(JSON.stringify({...b,element:path(b.element),marks:undefined}));
