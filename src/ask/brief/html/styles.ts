/** Light and dark by the reader's system, always light on paper. Every colour of a side has a shape beside it. */
export const STYLES = `
:root{--paper:#fbfaf6;--surface:#fffefb;--sunken:#f4f1e9;--ink:#1d1a16;--ink-2:#56514a;--ink-3:#6f695f;--rule:#e5e0d5;--rule-2:#cdc6b8;--focus:#2358c9;--select:#fff1c2;--for:#0a635a;--against:#963c15;--conditional:#74590a;--neither:#e5e0d5;
--serif:Newsreader,"Source Serif 4",Georgia,"Times New Roman",serif;--sans:"Source Sans 3","Segoe UI",system-ui,sans-serif;color-scheme:light}
@media screen and (prefers-color-scheme:dark){:root{--paper:#161513;--surface:#1d1b18;--sunken:#11100e;--ink:#ece7dc;--ink-2:#b8b1a4;--ink-3:#979083;--rule:#302d28;--rule-2:#4a453d;--focus:#8cb2ff;--select:#4a3d12;--for:#6fcdc0;--against:#f1aa7b;--conditional:#e0c266;--neither:#4a453d;color-scheme:dark}}
*{box-sizing:border-box}html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 14.5px/1.45 var(--sans);-webkit-font-smoothing:antialiased;overflow-wrap:break-word}
h1,h2,p,ol,ul{margin:0;padding:0}ol,ul{list-style:none}
a{color:inherit;text-decoration-color:var(--rule-2);text-underline-offset:3px}a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
.w{unicode-bidi:isolate}.dim{color:var(--ink-2)}
main{max-width:1240px;margin:0 auto;padding:38px 28px 90px}
.ask{font-size:14px;color:var(--ink-2)}
h1{font:500 50px/1.08 var(--serif);letter-spacing:-.022em;margin:14px 0 10px;text-wrap:balance;max-width:24ch}
.prop{font:italic 400 19px/1.4 var(--serif);color:var(--ink-2)}
.slight{font:400 22px/1.4 var(--serif);margin-top:28px}
.cov{display:flex;flex-wrap:wrap;gap:6px 22px;margin:20px 0 0;padding:11px 0;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);font-size:14px;color:var(--ink-2)}
section{margin-top:46px;min-width:0}
h2{font:600 24px/1.2 var(--serif);display:flex;flex-wrap:wrap;align-items:baseline;gap:4px 12px;margin-bottom:4px}h2 span{font:400 14px/1.3 var(--sans);color:var(--ink-2)}
.sh{width:13px;height:13px;flex:none;align-self:center}.sh.for,.pt.for,.bars rect.for{fill:var(--for)}.sh.against,.pt.against,.bars rect.against{fill:var(--against)}.sh.conditional,.pt.conditional{fill:var(--conditional)}.bars rect.neither{fill:var(--neither)}
.chart{margin-top:14px}.chart svg{display:block;width:100%;height:auto;font:500 13px var(--sans);overflow:visible}.chart svg.narrow{display:none}
.chart text{fill:var(--ink-2)}.chart .nm{fill:var(--ink);font-weight:600;font-size:14px}.chart .ro{fill:var(--ink-3);font-size:12.5px;font-weight:400}.chart .mv{fill:var(--ink);font-weight:600;font-size:12.5px}.chart .axl{font-size:12px;fill:var(--ink-3)}
.chart .band{fill:var(--sunken)}.chart .grid{stroke:var(--rule);fill:none}.chart .pt{stroke:var(--paper);stroke-width:2}.chart a:hover .pt,.chart a:focus .pt{stroke:var(--ink)}
.chart .stair{fill:none;stroke:var(--ink);stroke-width:1.6}.chart .hold{fill:none;stroke:var(--rule-2);stroke-width:1.6}.chart .lb{font:italic 400 15px var(--serif);paint-order:stroke;stroke:var(--sunken);stroke-width:9px;stroke-linejoin:round}
.key{display:flex;flex-wrap:wrap;gap:4px 18px;font-size:13.5px;color:var(--ink-2);margin-top:10px}.key span{display:flex;gap:6px;align-items:center}
.shift{display:flex;flex-wrap:wrap;margin-top:12px;border:1px solid var(--rule);border-radius:10px;background:var(--surface);overflow:hidden}.shift>div{flex:1 1 240px;padding:16px 20px 17px;border-left:1px solid var(--rule);margin-left:-1px}
.t{display:flex;gap:8px;align-items:center;font-size:13.5px;color:var(--ink-2)}.t b{display:flex;gap:6px;align-items:center;font-weight:600}.t b::first-letter{text-transform:uppercase}
.for>.t b,.for>h2{color:var(--for)}.against>.t b,.against>h2{color:var(--against)}.conditional>.t b,.conditional>h2{color:var(--conditional)}
.seen{font-size:14px;color:var(--ink-2);margin-top:9px}.seen b{color:var(--ink);font-weight:600}
.sides{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 56px}
.side{border-top:3px solid;padding-top:10px}.side.for{border-color:var(--for)}.side.against{border-color:var(--against)}.side.conditional{border-color:var(--conditional)}
.side.wide{grid-column:1/-1}.side.wide ol{columns:2;column-gap:56px}
.it{padding:14px 0 14px 15px;border-bottom:1px solid var(--rule);break-inside:avoid;scroll-margin:24px;position:relative}.it:target{background:var(--sunken)}.it:target::before{content:"";position:absolute;left:0;top:0;bottom:0;width:3px;background:var(--ink-2)}
.none{padding:14px 0 14px 15px;color:var(--ink-2)}
.who{display:flex;align-items:baseline;gap:2px 8px;flex-wrap:wrap}.who b{font-weight:600;font-size:15px}.who .r{color:var(--ink-2);font-size:13.5px}.who time{margin-left:auto;color:var(--ink-2);font-size:13.5px;font-variant-numeric:tabular-nums;white-space:nowrap}
.q{font:400 18.5px/1.42 var(--serif);margin:3px 0 5px;text-wrap:pretty}.cue{font-style:italic;color:var(--ink-2)}
.it ul{font:400 18.5px/1.4 var(--serif);margin:4px 0 6px}.it ul li{padding-left:18px;position:relative}.it ul li::before{content:"•";position:absolute;left:3px;color:var(--ink-3)}
.c{font-size:13.5px;color:var(--ink-2);margin:2px 0 4px}.c .sh{width:10px;height:10px;vertical-align:-1px}.c .w{font-style:italic;font-family:var(--serif);font-size:15px}
.src{font-size:13.5px;color:var(--ink-2);display:flex;flex-wrap:wrap;gap:2px 9px;align-items:center}
.doubt{display:inline-flex;align-items:center;gap:5px;font-variant-numeric:tabular-nums;white-space:nowrap}.doubt svg{width:22px;height:5px}.doubt rect{fill:var(--rule-2)}.doubt rect.in{fill:var(--ink-2)}
.bars{display:block;width:100%;margin:8px 0 5px;border-radius:3px;overflow:hidden}.bars text{font:600 13px var(--sans);fill:var(--paper);font-variant-numeric:tabular-nums}.bars text.neither{fill:var(--ink)}
.two{display:grid;grid-template-columns:minmax(0,1.55fr) minmax(0,1fr);gap:0 56px}.two>:only-child{grid-column:1/-1}
table{border-collapse:collapse;width:100%;margin-top:10px;font-size:14.5px}th{font:600 12px/1 var(--sans);color:var(--ink-3);text-align:left;padding:6px 10px 6px 0;border-bottom:1px solid var(--rule-2)}td{padding:8px 10px 8px 0;border-bottom:1px solid var(--rule);vertical-align:top}td.n{font:500 17px/1.2 var(--serif);font-variant-numeric:lining-nums tabular-nums}td:nth-child(3){white-space:nowrap}
.cf{padding:11px 0;border-bottom:1px solid var(--rule)}.cf b{font-weight:600}.vs{font:400 17px/1.4 var(--serif)}mark{background:var(--select);color:inherit;padding:0 2px;border-radius:2px}
.not li{padding:6px 0 6px 18px;position:relative}.not li::before{content:"–";position:absolute;left:2px;color:var(--ink-3)}
.docs ul{columns:2;column-gap:56px;font-size:13.5px;margin-top:8px}.docs li{padding:3px 0;break-inside:avoid}.docs b{font-weight:500}.docs span{color:var(--ink-2)}.docs li:target{background:var(--sunken)}
.by{margin-top:34px;font-size:13px;color:var(--ink-2);border-top:1px solid var(--rule);padding-top:12px}
@media screen and (max-width:860px){main{padding:20px 18px 60px}h1{font-size:34px}.prop{font-size:17px}.sides,.two{grid-template-columns:minmax(0,1fr)}.side.wide ol,.docs ul{columns:1}.chart svg.wide{display:none}.chart svg.narrow{display:block}section{margin-top:36px}td:nth-child(3){white-space:normal}}
@page{size:A4;margin:18mm 16mm}
@media print{:root{--paper:#fff;--sunken:#f4f1e9}body{font-size:10pt}main{max-width:none;padding:0}h1{font-size:26pt}h2{font-size:14pt;break-after:avoid}.prop{font-size:11pt}section{margin-top:16pt}.sides,.two{gap:0 24pt}.side.wide ol{column-gap:24pt}.it{padding:6pt 0 6pt 8pt}.q,.it ul{font-size:11pt}.src,.who .r,.who time,.c,.seen,.key,.cov,.t,table,.docs ul,.by,h2 span{font-size:9pt}.chart svg{font-size:15px}.shift>div{padding:8pt 10pt;flex-basis:120pt}.shift,.it,tr,.chart,.cf{break-inside:avoid}a{text-decoration:none}.bars,.chart,.sh,mark,.doubt{-webkit-print-color-adjust:exact;print-color-adjust:exact}.cov a{display:none}}
`;
