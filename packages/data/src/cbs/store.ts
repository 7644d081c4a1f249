/** A reply that was kept, with what the service needs to say that it is still right. */
export interface StoredReply {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When it was taken (ISO 8601). Does not change when the service says that it is still right. */
  readonly retrieved: string;
  /** JSON text as it was served. */
  readonly body: string;
}

/**
 * Where the client keeps replies, by address. Given by the caller: a folder, IndexedDB, a Map.
 * Only replies that were read without error are written, so the last good copy stays when the service fails.
 */
export interface CbsStore {
  read(url: string): Promise<StoredReply | null>;
  write(reply: StoredReply): Promise<void>;
}

/** A store in memory, empty at first. */
export function memoryStore(): CbsStore {
  const replies = new Map<string, StoredReply>();
  return {
    read: async (url) => replies.get(url) ?? null,
    write: async (reply) => {
      replies.set(reply.url, reply);
    },
  };
}
