import type * as Fs from 'node:fs';
import { readFileSync } from 'node:fs';
import { study } from '@trendbeeld/study-steden-2013';
import { expect, it, vi } from 'vitest';
import { indexPage, sheetPage } from './pages.js';
import { sheetsOf } from './sheets.js';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>();
  return { ...fs, readFileSync: vi.fn(fs.readFileSync) };
});

it('pages of sheets read their style once', () => {
  const sheets = sheetsOf({ study, approvals: new Map() }, ['nl']).slice(0, 3);
  const input = { study, studyOption: '' };
  for (const sheet of sheets) expect(sheetPage(sheet, input, '')).toContain('.tr-sheet{');
  expect(indexPage(sheets, input, 'nl')).toContain('.tr-sheet{');
  const read = vi.mocked(readFileSync).mock.calls.filter(([path]) => String(path).endsWith('trendbeeld.css'));
  expect(read).toHaveLength(1);
});
