import { CbsRefusal, quoted } from './errors.js';

/** The part of `URL` that is used. It is the same in browsers, workers and Node, and asks nothing of the outside world. */
interface UrlLike {
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  readonly username: string;
  readonly password: string;
}
declare const URL: new (url: string, base?: string) => UrlLike;

function parsed(link: string, from?: string): UrlLike | null {
  try {
    return new URL(link, from);
  } catch {
    return null;
  }
}

/**
 * The address that a link of the service leads to: relative links from the page that they stand on, absolute ones as given.
 *
 * @throws CbsRefusal when the link leads to another host or port, from https back to http, or holds a name and password.
 */
export function followedLink(link: string, from: string, table: string): string {
  const [origin, target] = [parsed(from), parsed(link, from)];
  const same = origin !== null && target !== null && origin.host === target.host && (target.protocol === origin.protocol || target.protocol === 'https:');
  if (!same || target.username || target.password) {
    throw new CbsRefusal(
      'cbs-other-host',
      `link to another host refused: ${quoted(link)}. Expected an address on ${quoted(origin ? `${origin.protocol}//${origin.host}` : from)}; if the service moved, give its new base address.`,
      { table, url: from },
    );
  }
  return target.href;
}

/**
 * The base address without a slash at its end.
 *
 * @throws CbsRefusal when it is not an http or https address, or has a query or fragment.
 */
export function baseAddress(base: string): string {
  const url = parsed(base);
  if (!url || !/^https?:$/.test(url.protocol) || /[?#]/.test(base)) {
    throw new CbsRefusal('cbs-query', `invalid base address: ${quoted(base)}. Expected an https address such as "https://datasets.cbs.nl/odata/v1/CBS".`, {
      table: '-',
      url: null,
    });
  }
  return url.href.replace(/\/+$/, '');
}

/**
 * The address of a table. The id is sent as given: v4 knows `80590ned` and not `80590NED`.
 *
 * @throws CbsRefusal when it holds anything but letters, digits, `-` and `_`, as it would lead elsewhere.
 */
export function tableAddress(base: string, table: string): string {
  if (!/^[\w-]+$/.test(table)) {
    throw new CbsRefusal('cbs-table-id', `invalid table id: ${quoted(table)}. Expected letters and digits such as "80590ned".`, { table, url: null });
  }
  return `${base}/${table}`;
}

/** Query options as an address has them: `?$filter=…&$select=…`. Undefined ones are left out; nothing gives an empty text. */
export function queryText(options: Readonly<Record<string, string | undefined>>): string {
  const parts = Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return parts.length ? `?${parts.join('&')}` : '';
}
