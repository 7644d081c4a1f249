/** A period within a Dutch sentence: "in 2024", "in april 2024", "in het 3e kwartaal van 2024". */
export const inPeriod = (period: string): string => `in ${period.replace(/^(\d+e (?:kwartaal|halfjaar)) (?=\d)/, 'het $1 van ')}`;
