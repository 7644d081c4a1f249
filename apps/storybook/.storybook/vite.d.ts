/** A style sheet as the address of its file. */
declare module '*.css?url' {
  const address: string;
  export default address;
}

/** A style sheet that is put on the page. */
declare module '*.css';
