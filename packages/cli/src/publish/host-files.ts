/** Files that tell web servers and hosts which headers to send: one table of headers, three ways to write it down. */
import { lapsedCodes } from '@trendbeeld/data/figures';
import { register } from './content.js';
import type { TextFile } from './index-pages.js';
import { BUILDER, type PlannedPage, type Site } from './plan.js';
import { allStyles, styleSource } from './styles.js';

/** What the pages may do: their own style sheets, script and files, and nothing from elsewhere. `own` says where these lie. */
function policyOf({ inlineStyle }: Site, own = "'self'"): string {
  const style = [own, ...(inlineStyle ? allStyles().map(styleSource) : [])].join(' ');
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
- .trendbeeld.json, _headers, _redirects, nginx.conf and .htaccess are not for readers.`;

const comment = (text: string): string => text.replaceAll(/^/gm, '# ').replaceAll(/ +$/gm, '');

/** A script whose name changes with its content: `trendbeeld.<hash>.js`, and the parts that it loads. */
const HASHED_NAME = String.raw`[a-z-]+\.[0-9a-f]{10}\.js`;
export const HASHED = new RegExp(`^${HASHED_NAME}$`);

/** Names of files that readers have no use for. */
const HIDDEN = ['\\.trendbeeld\\.json', '_headers', '_redirects', 'nginx\\.conf', '\\.htaccess'];
const SHARED_FILES = 'js|css|json|csv|svg|png';

/** `_headers`, `nginx.conf`, `.htaccess`, `robots.txt` and `sitemap.xml`. */
export function hostFiles(site: Site, pages: readonly PlannedPage[], bundle: readonly string[]): readonly TextFile[] {
  const hashed = bundle.filter((name) => HASHED.test(name));
  return [
    { path: '_headers', text: headersFile(site, hashed) },
    { path: '_redirects', text: redirects(site) },
    { path: 'nginx.conf', text: nginx(site) },
    { path: '.htaccess', text: htaccess(site) },
    { path: 'robots.txt', text: robots(site) },
    { path: 'sitemap.xml', text: sitemap(site, pages) },
  ];
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
  const own = ['', ...site.study.source.languages.flatMap((l) => [`${l}/`, `${l}/t/:trend/`, `${l}/d/:domain/`])];
  return `${[
    comment(
      `${WHY}\n\nThis file belongs in the root of the host; add the rules to the file that is there. A rule cannot tell the page of a\nmunicipality from a frame, so only the other pages get frame-ancestors here, and all name the host as frames do.`,
    ),
    rule(`${prefix}*`, { 'Content-Security-Policy': policyOf(site, ofFrames(site)), ...SAFE, ...SHARED }),
    ...own.map((path) => rule(`${prefix}${path}`, { 'Content-Security-Policy': "frame-ancestors 'self'" })),
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
      .map(([name, value]) => `${indent}add_header ${name} "${value}";`)
      .join('\n');
  const location = (pattern: string, kind: Headers, more = ''): string => `  location ~ "${pattern}" {\n${more}${headers(kind, '    ')}\n  }`;
  return `${comment(`${WHY}\n\nInclude this file in the server block of the site; the folder lies in its root, at ${new URL(site.base).pathname}`)}

location ^~ "${quoted(prefix)}" {
  index index.html;
  charset utf-8;
  charset_types text/html text/css text/plain text/csv text/xml application/javascript text/javascript application/json image/svg+xml;

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
      .map(([name, value]) => `${indent}Header set ${name} "${value}"`)
      .join('\n');
  return `${comment(WHY)}

DirectoryIndex index.html
Options -Indexes
AddDefaultCharset utf-8
AddCharset utf-8 .html .css .js .json .csv .svg .xml
AddType text/csv .csv

<FilesMatch "^(${HIDDEN.join('|')})$">
  Require all denied
</FilesMatch>

<IfModule mod_rewrite.c>
  RewriteEngine On
${movedIn(site)
  .map(([lapsed, today]) => `  RewriteRule "^([a-z]+/[td]/[a-z0-9-]+/)${lapsed}/(.*)$" "$1${today}/$2" [R=301,L]`)
  .join('\n')}
</IfModule>

<IfModule mod_headers.c>
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
  const paths = ['', ...study.source.languages.flatMap((l) => [`${l}/`, `${l}/eigen-cijfers/`, BUILDER[l]]), ...pages.map((p) => p.path)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `<url><loc>${new URL(path, base).href.replaceAll('&', '&amp;')}</loc></url>`).join('\n')}
</urlset>
`;
}
