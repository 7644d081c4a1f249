/** Base of every error that the packages throw: a stable `code` beside the message. */
export class TrendbeeldError extends Error {
  override readonly name: string = 'TrendbeeldError';
  /** Stable, for programs: `unknown-trend`, `chart-input`. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
