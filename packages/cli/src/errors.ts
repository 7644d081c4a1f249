import { TrendbeeldError } from '@trendbeeld/data';

/** The command cannot do what was asked: an unknown option, a folder that is not there. Ends with exit code 2. */
export class UsageError extends TrendbeeldError {
  override readonly name = 'UsageError';

  constructor(message: string) {
    super('usage', message);
  }
}

/** A file does not have the shape that its reader expects. Ends with exit code 1. */
export class FileShapeError extends TrendbeeldError {
  override readonly name = 'FileShapeError';
  readonly file: string;

  constructor(file: string, problem: string) {
    super('file-shape', `${file}: ${problem}`);
    this.file = file;
  }
}

/**
 * What was read is not what was expected, and nobody has said that it is right: another unit, a cut-off answer, a mass of changes. Nothing is
 * written; ends with exit code 2.
 */
export class RefusalError extends TrendbeeldError {
  override readonly name = 'RefusalError';

  constructor(message: string) {
    super('refused', message);
  }
}
