/** The options of each command, as `parseArgs` of Node takes them. What they mean stands in `help.ts`. */
export const FETCH_OPTIONS = {
  from: { type: 'string' },
  out: { type: 'string' },
  table: { type: 'string' },
  municipality: { type: 'string' },
  base: { type: 'string' },
  accept: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const CHECK_OPTIONS = { mapping: { type: 'string' }, theme: { type: 'string' }, language: { type: 'string' }, help: FETCH_OPTIONS.help } as const;

export const JOIN_OPTIONS = {
  title: { type: 'string' },
  unit: { type: 'string' },
  source: { type: 'string' },
  url: { type: 'string' },
  period: { type: 'string' },
  value: { type: 'string', multiple: true },
  municipality: { type: 'string' },
  by: { type: 'string' },
  only: { type: 'string', multiple: true },
  ignore: { type: 'string', multiple: true },
  numbers: { type: 'string' },
  dash: { type: 'string' },
  sheet: { type: 'string' },
  mapping: { type: 'string' },
  'write-mapping': { type: 'string' },
  out: { type: 'string' },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const DEV_OPTIONS = { port: { type: 'string' }, theme: { type: 'string' }, help: FETCH_OPTIONS.help } as const;

export const NEW_OPTIONS = {
  title: { type: 'string' },
  publisher: { type: 'string' },
  date: { type: 'string' },
  language: { type: 'string' },
  name: { type: 'string' },
  area: { type: 'string' },
  subject: { type: 'string' },
  figures: { type: 'string' },
  measure: { type: 'string' },
  unit: { type: 'string' },
  source: { type: 'string' },
  table: { type: 'string' },
  status: { type: 'string' },
  definition: { type: 'string' },
  meaning: { type: 'string' },
  expected: { type: 'string' },
  precise: { type: 'string' },
  sure: { type: 'string' },
  'domain-text': { type: 'string' },
  text: { type: 'string' },
  year: { type: 'string' },
  place: { type: 'string' },
  help: FETCH_OPTIONS.help,
} as const;

export const PUBLISH_OPTIONS = {
  study: { type: 'string', multiple: true },
  out: { type: 'string' },
  base: { type: 'string' },
  municipality: { type: 'string', multiple: true },
  all: { type: 'boolean' },
  edition: { type: 'string' },
  pictures: { type: 'string' },
  png: { type: 'boolean' },
  'style-files': { type: 'boolean' },
  theme: { type: 'string' },
  // The default since pages hold their style; scripts that name it go on working.
  'inline-style': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  draft: { type: 'boolean' },
  approvals: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const SNIPPET_OPTIONS = {
  study: { type: 'string' },
  trend: { type: 'string' },
  domain: { type: 'string' },
  overview: { type: 'boolean' },
  base: { type: 'string' },
  municipality: { type: 'string' },
  language: { type: 'string' },
  rung: { type: 'string' },
  for: { type: 'string' },
  headline: { type: 'string' },
  'any-number': { type: 'boolean' },
  style: { type: 'string' },
  theme: { type: 'string' },
  size: { type: 'string' },
  level: { type: 'string' },
  edition: { type: 'string' },
  hashed: { type: 'boolean' },
  'own-origin': { type: 'boolean' },
  approvals: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const RENDER_OPTIONS = {
  study: { type: 'string' },
  trend: { type: 'string' },
  domain: { type: 'string' },
  overview: { type: 'boolean' },
  theme: { type: 'string' },
  municipality: { type: 'string' },
  language: { type: 'string' },
  ratio: { type: 'string' },
  format: { type: 'string' },
  scale: { type: 'string' },
  headline: { type: 'string' },
  'any-number': { type: 'boolean' },
  base: { type: 'string' },
  out: { type: 'string' },
  draft: { type: 'boolean' },
  approvals: { type: 'string' },
  help: FETCH_OPTIONS.help,
} as const;

export const PACK_OPTIONS = {
  theme: { type: 'string' },
  study: { type: 'string' },
  trend: { type: 'string' },
  domain: { type: 'string' },
  overview: { type: 'boolean' },
  trends: { type: 'string' },
  municipality: { type: 'string', multiple: true },
  language: { type: 'string' },
  headline: { type: 'string' },
  'any-number': { type: 'boolean' },
  base: { type: 'string' },
  edition: { type: 'string' },
  title: { type: 'string' },
  out: { type: 'string' },
  draft: { type: 'boolean' },
  approvals: { type: 'string' },
  help: FETCH_OPTIONS.help,
} as const;

export const REVIEW_OPTIONS = {
  study: { type: 'string' },
  approvals: { type: 'string' },
  language: { type: 'string' },
  trend: { type: 'string', multiple: true },
  municipality: { type: 'string' },
  html: { type: 'string' },
  approve: { type: 'string', multiple: true },
  by: { type: 'string' },
  help: FETCH_OPTIONS.help,
} as const;

export const TEXTS_OPTIONS = { study: { type: 'string' }, out: { type: 'string' }, in: { type: 'string' }, help: FETCH_OPTIONS.help } as const;
