/** The study that this site shows: the one place that names it. Everything else is handed it. */
export { study } from '@trendbeeld/study-steden-2013';
