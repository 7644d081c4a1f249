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

const SUBJECTS = ['Wonen', 'Economie', 'Bestuur', 'Zorg', 'Vervoer', 'Energie', 'Water', 'Natuur', 'Onderwijs', 'Cultuur', 'Veiligheid', 'Sport'];

/** Made-up counts between the first so many of twelve made-up subjects: about half of all pairs have a relation. */
export const relationCountsOf = (count: number) => ({
  names: SUBJECTS.slice(0, count),
  counts: Array.from({ length: count }, (_, from) => Array.from({ length: count }, (_cell, to) => Math.max(0, ((from * 7 + to * 5 + from * to) % 13) - 5))),
});
