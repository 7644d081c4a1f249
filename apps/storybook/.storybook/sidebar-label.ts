import { createElement as h, type ReactNode } from 'react';
import type { API, HashEntry } from 'storybook/manager-api';

/** What a tag of a trend may say of sheets that somebody must read. */
const OPEN: readonly string[] = ['wacht', 'veranderd'];
/** What it may say at all; write-data.mjs computes it from the approvals of the study. */
const STATES: readonly string[] = [...OPEN, 'goedgekeurd'];
const stateOf = ({ tags }: HashEntry): string | undefined => STATES.find((state) => tags.includes(state));

/** How many trends in a folder are not approved as they are. */
function countOpen(item: HashEntry, api: API): number {
  if (item.type === 'component') return OPEN.includes(stateOf(item) ?? '') ? 1 : 0;
  if (item.type !== 'group') return 0;
  return item.children.map((id) => api.resolveStory(id)).reduce((sum, child) => sum + (child ? countOpen(child, api) : 0), 0);
}

const isSheet = ({ type, id }: HashEntry): boolean => type === 'story' && id.endsWith('--beoordelen');

/** The name of an entry of the sidebar, with how its sheets stand: «Werkloosheid wacht», and of a folder how many are to be judged. */
export function labelOf(item: HashEntry, api: API): ReactNode {
  const open = countOpen(item, api);
  const state = item.type === 'group' ? open > 0 && `${open} te beoordelen` : (item.type === 'component' || isSheet(item)) && stateOf(item);
  return state ? h('span', {}, item.name, ' ', h('span', { className: 'tb-state' }, state)) : item.name;
}
