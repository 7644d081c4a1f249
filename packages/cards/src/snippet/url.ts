/** The parts of the platform's `URL` that addresses need: the same in Node, browsers and workers. The DOM library is not compiled in. */
export interface ParsedUrl {
  readonly href: string;
  readonly origin: string;
  readonly host: string;
  pathname: string;
  search: string;
  hash: string;
  readonly searchParams: Query;
}
/** A query of an address. */
export interface Query {
  get(name: string): string | null;
  set(name: string, value: string): void;
  toString(): string;
}
interface UrlMaker {
  new (address: string, base?: string): ParsedUrl;
  canParse(address: string, base?: string): boolean;
}

/** Reads an address. @throws {TypeError} for what is none. */
export const { URL } = globalThis as unknown as { readonly URL: UrlMaker };
