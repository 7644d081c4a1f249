import { study } from './studies/steden-2013/dist/study.js';
import { gzipSync } from 'node:zlib';
import { pageHtml } from './packages/cli/dist/publish/page-html.js';
import { pageContent } from './packages/cli/dist/publish/page-content.js';
import { plannedPages, studyMunicipalities } from './packages/cli/dist/publish/plan.js';
for (const s of [study, { ...study, draft: true }]) {
const BASE='https://stad.example/trends/';
const site = { study: s, base: BASE, municipalities: [...studyMunicipalities(study), 'GM1940'], pictures: 'all', municipalPng: true, inlineStyle: true };
const most = plannedPages({ ...site }).filter((p) => p.kind==='trend'&&/verschil|werkl|bevolking/.test(p.name));
const image = (page) => ({ url: `${BASE}${page.path}social.png`, width: 1200, height: 630, alt: 'Wat de studie in 2013 verwachtte, en wat er daarna gebeurde' });
console.log(most.map((page) => [gzipSync(pageHtml(pageContent(page, { ...site }), site, image(page)), {level:9}).length, page.path]).sort((a,b)=>b[0]-a[0]).slice(0,4));
}
