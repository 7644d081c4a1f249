import type { Recipe } from '../recipe.js';
import { ECONOMY } from './economy.js';
import { HOUSING } from './housing.js';
import { JOBS } from './jobs.js';
import { LABOUR } from './labour.js';
import { POPULATION } from './population.js';
import { SOCIAL } from './social.js';
import { TOGETHER } from './together.js';
import { TRAVEL } from './travel.js';

/** Every national indicator, inputs before what is computed from them. */
export const NATIONAL_RECIPES: readonly Recipe[] = [...POPULATION, ...ECONOMY, ...LABOUR, ...JOBS, ...HOUSING, ...SOCIAL, ...TRAVEL, ...TOGETHER];
