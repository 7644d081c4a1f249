/** Files that tell web servers and hosts which headers to send: one table of headers, three ways to write it down. */
import { lapsedCodes } from '@trendbeeld/data/figures';
import { register } from '../press/shelf.js';
import type { TextFile } from './index-pages.js';
import { BUILDER, OWN_FIGURES, type PlannedPage, type Site } from './plan.js';
import { allStyles, styleSource } from './styles.js';

/** What the pages may do: their own style sheets, script and files, and nothing from elsewhere. `own` says where these lie. */
function policyOf({ inlineStyle, theme }: Site, own = "'self'"): string {
  const style = [own, ...(inlineStyle ? allStyles(theme).map(styleSource) : [])].join(' ');
  return `default-src 'none'; script-src ${own}; style-src ${style}; img-src ${own}; connect-src ${own}; base-uri 'none'; form-action 'none'`;
}
/**
 * Where the files of a frame lie. In a sandbox a frame has no origin, and `'self'` matches nothing there in WebKit: only the origin
 * written out does. `'self'` stays beside it, so that a folder that was moved to another host still works in Chromium and Firefox.
 * A host that a policy cannot name, such as `[::1]`, is left out.
 */
function ofFrames({ base }: Site): string {
  const { origin } = new URL(base);
  return /^https?:\/\/[\w.-]+(?::\d+)?$/.test(origin) ? `'self' ${origin}` : "'self'";
}
const SAFE = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'strict-origin-when-cross-origin' };
/** Readable from every page: there is nothing secret in these files, and embeds stand on other sites. */
const SHARED = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
const FRESH = 'public, max-age=300, must-revalidate';

type Headers = Readonly<Record<string, string>>;

/** Headers by kind of file. */
const headersOf = (site: Site) =>
  ({
    page: { 'Content-Security-Policy': `${policyOf(site)}; frame-ancestors 'self'`, ...SAFE, 'Cache-Control': FRESH },
    // A frame also stands in pages that ask their frames to be isolated.
    frame: {
      'Content-Security-Policy': `${policyOf(site, ofFrames(site))}; frame-ancestors *`,
      ...SAFE,
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': FRESH,
    },
    shared: { 'Content-Security-Policy': "default-src 'none'", ...SAFE, ...SHARED, 'Cache-Control': FRESH },
    hashed: { 'Content-Security-Policy': "default-src 'none'", ...SAFE, ...SHARED, 'Cache-Control': 'public, max-age=31536000, immutable' },
  }) as const satisfies Readonly<Record<string, Headers>>;

const WHY = `Trendbeeld: headers of the published folder.
Which lines matter:
- Access-Control-Allow-Origin and Cross-Origin-Resource-Policy: without them, pages of other sites cannot use the script,
  the figures and the pictures, and frames in a sandbox stay bare.
- frame-ancestors: the frames (…/frame/) may stand on every site, the pages themselves only on your own.
  A header X-Frame-Options that your server sends for all pages must not be sent for …/frame/.
- Content-Security-Policy: the pages need nothing from elsewhere; this makes sure that it stays so.
  That of frames also names the host of --base: without, a frame in a sandbox stays bare in WebKit, the engine of Safari.
  Where the folder moves to another host, publish it again with its new --base.
- Cache-Control: names with a hash never change; everything else is asked again after five minutes.
- Compression: figures and scripts are texts, and a quarter of their size when they are packed.
- .trendbeeld.json, _headers, _redirects, nginx.conf and .htaccess are not for readers.`;

const comment = (text: string): string => text.replaceAll(/^/gm, '# ').replaceAll(/ +$/gm, '');

/** A script whose name changes with its content: `trendbeeld.<hash>.js`, and the parts that it loads. */
const HASHED_NAME = String.raw`[a-z-]+\.[0-9a-f]{10}\.js`;
export const HASHED = new RegExp(`^${HASHED_NAME}$`);

/** What is packed on its way: all kinds of text in the folder. A list that left out some would switch off the server's own for these. */
const PACKED = 'text/css text/csv text/plain text/xml text/javascript application/javascript application/json application/xml image/svg+xml';

/** Names of files that readers have no use for. */
const HIDDEN = ['\\.trendbeeld\\.json', '_headers', '_redirects', 'nginx\\.conf', '\\.htaccess'];
const SHARED_FILES = 'js|css|json|csv|svg|png';

/** `_headers`, `nginx.conf`, `.htaccess`, `robots.txt` and `sitemap.xml`. */
export function hostFiles(site: Site, pages: readonly PlannedPage[], bundle: readonly string[]): readonly TextFile[] {
  return [
    ...serverFiles(
      site,
      bundle.filter((name) => HASHED.test(name)),
    ),
    { path: '_redirects', text: redirects(site) },
    { path: 'robots.txt', text: robots(site) },
    { path: 'sitemap.xml', text: sitemap(site, pages) },
  ];
}

/** What tells servers which headers to send. @param hashed paths of the scripts whose names change with their content. */
const serverFiles = (site: Site, hashed: readonly string[]): readonly TextFile[] => [
  { path: '_headers', text: headersFile(site, hashed) },
  { path: 'nginx.conf', text: nginx(site) },
  { path: '.htaccess', text: htaccess(site) },
];

/**
 * The same for a folder that holds those of several studies: one file for all of them. For hosts that read `_headers` each study has its own
 * rules, and above them only the site script has some.
 *
 * @param base address of the folder above.
 */
export function serverFilesAbove(base: string, sites: readonly Site[]): readonly TextFile[] {
  const above: Site = { ...sites[0]!, base, municipalities: [...new Set(sites.flatMap((site) => site.municipalities))] };
  const prefix = new URL(base).pathname;
  const shared = Object.entries(headersOf(above).shared).map(([name, value]) => `  ${name}: ${value}`);
  const rules = ['trendbeeld.js', 'trendbeeld.elements.js'].map((name) => [`${prefix}${name}`, ...shared].join('\n'));
  return serverFiles(above, []).map(({ path, text }) =>
    path === '_headers'
      ? { path, text: `${comment(`${WHY}\n\nAdd the rules in the folders of the studies to the file in the root of the host.`)}\n\n${rules.join('\n\n')}\n` }
      : { path, text },
  );
}

/** Codes of municipalities that merged into one that the site has pages of: an old address leads to the new one. */
const movedIn = ({ municipalities }: Site): readonly (readonly [lapsed: string, today: string])[] =>
  lapsedCodes(register()).filter(([, today]) => municipalities.includes(today));

/** For hosts that read `_redirects`: addresses of municipalities that merged. */
function redirects(site: Site): string {
  const prefix = new URL(site.base).pathname;
  const lines = movedIn(site).map(([lapsed, today]) => `${prefix}:language/:kind/:name/${lapsed}/* ${prefix}:language/:kind/:name/${today}/:splat 301`);
  return `${comment('Trendbeeld: addresses of municipalities that merged. This file belongs in the root of the host.')}\n${lines.join('\n')}\n`;
}

/** For hosts that read `_headers`. Rules add up there, so each header is given by one rule only. */
function headersFile(site: Site, hashed: readonly string[]): string {
  const prefix = new URL(site.base).pathname;
  const rule = (pattern: string, headers: Headers): string => [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const own = [
    '',
    ...site.study.source.languages.flatMap((l) => [
      ...['', 'e/:edition/'].flatMap((edition) => [`${edition}${l}/`, `${edition}${l}/t/:trend/`, `${edition}${l}/d/:domain/`]),
      `${l}/${OWN_FIGURES}`,
      BUILDER[l],
    ]),
  ];
  const frames = [':language', 'e/:edition/:language'].flatMap((at) => [`${at}/frame/`, `${at}/:kind/:name/frame/`, `${at}/:kind/:name/:municipality/frame/`]);
  const { frame } = headersOf(site);
  return `${[
    comment(
      `${WHY}\n\nThis file belongs in the root of the host; add the rules to the file that is there. A rule cannot tell the page of a\nmunicipality from a frame, so only the other pages get frame-ancestors here, and all name the host as frames do.`,
    ),
    rule(`${prefix}*`, { 'Content-Security-Policy': policyOf(site, ofFrames(site)), ...SAFE, ...SHARED }),
    ...own.map((path) => rule(`${prefix}${path}`, { 'Content-Security-Policy': "frame-ancestors 'self'" })),
    ...frames.map((path) => rule(`${prefix}${path}`, { 'Cross-Origin-Embedder-Policy': frame['Cross-Origin-Embedder-Policy'] })),
    ...hashed.map((name) => rule(`${prefix}${name}`, { 'Cache-Control': headersOf(site).hashed['Cache-Control'] })),
  ].join('\n\n')}\n`;
}

function nginx(site: Site): string {
  const kinds = headersOf(site);
  // nginx compares with the path as it reads, not as it is sent: "/a b/" and not "/a%20b/".
  const prefix = readablePath(site.base);
  const path = quoted(prefix.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const headers = (kind: Headers, indent: string): string =>
    Object.entries(kind)
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
      .join('\n');
  const location = (pattern: string, kind: Headers, more = ''): string => `  location ~ "${pattern}" {\n${more}${headers(kind, '    ')}\n  }`;
  return `${comment(`${WHY}\n\nInclude this file in the server block of the site; the folder lies in its root, at ${new URL(site.base).pathname}
nginx takes no header of the server block where a location has its own: write one that all your pages have, such as
Strict-Transport-Security, into each location below.`)}

location ^~ "${quoted(prefix)}" {
  index index.html;
  charset utf-8;
  charset_types text/html ${PACKED};
  gzip on;
  gzip_vary on;
  gzip_min_length 1000;
  gzip_types ${PACKED};

  location ~ "^${path}(${HIDDEN.join('|')})$" {
    return 404;
  }
${movedIn(site)
  .map(([lapsed, today]) => `  rewrite "^(${path}[a-z]+/[td]/[a-z0-9-]+/)${lapsed}/(.*)$" $1${today}/$2 permanent;`)
  .join('\n')}
${location(`^${path}${HASHED_NAME}$`, kinds.hashed)}
${location('\\.csv$', kinds.shared, '    types { text/csv csv; }\n')}
${location(`\\.(${SHARED_FILES})$`, kinds.shared)}
${location('/frame/(index\\.html)?$', kinds.frame)}

${headers(kinds.page, '  ')}
}
`;
}

/** The path of an address with its `%20` and the like decoded; as it is where they cannot be. */
function readablePath(address: string): string {
  const { pathname } = new URL(address);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** A text between double quotes in a configuration of nginx. */
const quoted = (text: string): string => text.replaceAll(/["\\]/g, String.raw`\$&`);

function htaccess(site: Site): string {
  const kinds = headersOf(site);
  const headers = (kind: Headers, indent = '    '): string =>
    Object.entries(kind)
      .flatMap(([name, value]) => [`${indent}Header onsuccess unset ${name}`, `${indent}Header always set ${name} "${value}"`])
      .join('\n');
  return `${comment(`${WHY}

Needs "AllowOverride FileInfo" at least. Each header is taken away first and then set for every answer: one that your server sends
for all pages, also with "always", would stand beside it, and of two policies a browser keeps the stricter.`)}

AddDefaultCharset utf-8
AddCharset utf-8 .html .css .js .json .csv .svg .xml
AddType text/csv .csv

<IfModule mod_alias.c>
  RedirectMatch 404 "/(${HIDDEN.join('|')})$"
${movedIn(site)
  .map(([lapsed, today]) => `  RedirectMatch 301 "^(.*/[a-z]+/[td]/[a-z0-9-]+/)${lapsed}/(.*)$" "$1${today}/$2"`)
  .join('\n')}
</IfModule>

<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE text/html ${PACKED}
  </IfModule>
</IfModule>

<IfModule mod_headers.c>
  # A packed file has a name of its own for what a browser keeps; without this it would be sent anew each time.
  RequestHeader edit If-None-Match "^(.*)-gzip\\"$" "$1\\", $1-gzip\\""
${headers(kinds.page, '  ')}
  <If "%{REQUEST_URI} =~ m#/frame/(index\\.html)?$#">
    Header unset X-Frame-Options
    Header always unset X-Frame-Options
${headers(kinds.frame)}
  </If>
  <If "%{REQUEST_URI} =~ m#\\.(${SHARED_FILES})$#">
${headers(kinds.shared)}
  </If>
  <If "%{REQUEST_URI} =~ m#/${HASHED_NAME}$#">
${headers(kinds.hashed)}
  </If>
</IfModule>
`;
}

function robots({ base }: Site): string {
  return `# Read by search engines in the root of the host only.\nUser-agent: *\nAllow: /\nSitemap: ${base}sitemap.xml\n`;
}

/** The live pages; editions and frames are found by their links. */
function sitemap({ base, study }: Site, pages: readonly PlannedPage[]): string {
  const paths = ['', ...study.source.languages.flatMap((l) => [`${l}/`, `${l}/${OWN_FIGURES}`, BUILDER[l]]), ...pages.map((p) => p.path)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `<url><loc>${new URL(path, base).href.replaceAll('&', '&amp;')}</loc></url>`).join('\n')}
</urlset>
`;
}
