/** Year of the study: what lies before it was known then, and comparisons start here where they can. */
export const STUDY_YEAR = '2013';
