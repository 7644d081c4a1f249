/** Where the command writes to and runs; given from outside, so that tests can read along. */
export interface Io {
  readonly out: (text: string) => void;
  /** For progress and errors. */
  readonly err: (text: string) => void;
  /** True when `err` is a terminal: only then a bar is drawn. */
  readonly tty: boolean;
  readonly columns: number;
  /**
   * Asks a person at the terminal and gives the line that they type; lines that are pasted at once are one answer, with spaces between
   * them. '' where they give up. Absent where there is no terminal.
   */
  readonly ask?: (question: string) => Promise<string>;
  /** Folder that relative paths start from. */
  readonly cwd: string;
}

/** What the command ends with: all well, a fault (service, disk, broken data), or a refusal (wrong use, issues found). */
export const EXIT = { ok: 0, fault: 1, refused: 2 } as const;
