import type { ContentFile } from '../src/check/check-study.js';
import type { Issue } from '../src/check/issue.js';
/** Folder of the package. */
export declare const root: string;
/** Reads the content files from disk; broken JSON becomes an issue. */
export declare function readContent(folder?: string): { files: ContentFile[]; issues: Issue[] };
