// Every case, by group. A group is a page of its own.
import { cases as csv } from './csv.mjs';
import { cases as texts } from './json-texts.mjs';
import { cases as values } from './json-values.mjs';
import { cases as municipality } from './municipality.mjs';
import { cases as network } from './network.mjs';
import { cases as packed } from './packed.mjs';
import { cases as tables } from './tables.mjs';

/** @type {Record<string, import('./case.mjs').HostileCase[]>} */
export const groups = { values, texts, csv, tables, packed, municipality, network };
