/** Made-up counts of relations between four made-up subjects. */
export const relationCounts = {
  names: ['Wonen', 'Economie', 'Sociaal', 'Bestuur'],
  counts: [
    [2, 3, 7, 1],
    [5, 4, 12, 6],
    [1, 0, 3, 9],
    [0, 2, 4, 0],
  ],
} as const;

/** Their short names. */
export const relationShort = ['Won.', 'Econ.', 'Soc.', 'Best.'] as const;
