/** The caption of a table: its title, and its unit where the title does not say it already. */
export const captionOf = (title: string, unit: string): string => (title.toLowerCase().includes(unit.toLowerCase()) ? title : `${title} (${unit})`);
