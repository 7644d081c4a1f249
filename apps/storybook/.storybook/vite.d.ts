/** A style sheet as the address of its file. */
declare module '*.css?url' {
  const address: string;
  export default address;
}

/** A style sheet that is put on the page. */
declare module '*.css';

interface ImportMeta {
  /** Files that match, each to be loaded when it is asked for; Vite writes them out. */
  glob<T>(pattern: string, options: { readonly query: string }): Readonly<Record<string, () => Promise<T>>>;
}
