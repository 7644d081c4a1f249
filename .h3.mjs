import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
const h=readFileSync('/tmp/pubs/nl/t/verschillen-tussen-gemeenten/GM0796/index.html','utf8'); const g=(s)=>gzipSync(s,{level:9}).length;
const A='aside{border:3px dashed;text-align:center}', B='<aside><b>Concept: nog niet goedgekeurd</b></aside>';
for (const [a,b] of [[A,B],['aside{border:3px dashed}',B],['aside{border:3px dashed;font-weight:700}',B.replace(/<\/?b>/g,'')],['aside{border:3px solid;font-weight:700}',B.replace(/<\/?b>/g,'')],['aside{border:3px solid;padding:.5rem;font-weight:700}',B.replace(/<\/?b>/g,'')],['aside{padding:.5em;border:1.5px dashed;font-weight:700}',B.replace(/<\/?b>/g,'')]]) console.log(g(h.replace(A,a).replace(B,b)), a, b);
console.log(g(h.replace('<meta property="og:site_name" content="Trendbeeld">','')), 'no site name');
console.log(g(h.replace(/(oembed.json") title="[^"]*"/,'$1')), 'no oembed title');
console.log(g(h.replaceAll(' – Trendbeeld</title>','</title>')), 'no suffix');
