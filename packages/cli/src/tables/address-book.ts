import type { CbsWorld } from '@trendbeeld/data/cbs';

/** A world of which at least `fetch` is given. */
export type SomeWorld = Partial<CbsWorld> & Pick<CbsWorld, 'fetch'>;

/**
 * Reads along with a client and remembers the address that a table gives of itself (Properties, `Distributions[].AccessUrl`),
 * so that a figure can lead to its table. Addresses are never made up: without one it is null.
 */
export function addressBook(world: SomeWorld): { readonly world: SomeWorld; readonly address: () => string | null } {
  let found: string | null = null;
  return {
    address: () => found,
    world: {
      ...world,
      fetch: async (url, init) => {
        const response = await world.fetch(url, init);
        if (!url.endsWith('/Properties') || response.status !== 200) return response;
        const body = await response.text();
        found = accessUrl(body) ?? found;
        return { status: response.status, headers: response.headers, text: async () => body };
      },
    },
  };
}

function accessUrl(body: string): string | null {
  try {
    const { Distributions } = JSON.parse(body) as { readonly Distributions?: readonly { readonly AccessUrl?: unknown }[] };
    const url = Distributions?.find((d) => typeof d.AccessUrl === 'string')?.AccessUrl;
    return typeof url === 'string' && /^https?:/.test(url) ? url : null;
  } catch {
    // The client reports what is wrong with a reply.
    return null;
  }
}
