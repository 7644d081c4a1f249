import type { Indicator } from '../../model/indicator.js';
import { PERIOD, restless, text, type Recipe } from '../recipe.js';

const jobs = (id: string, branch: string, nl: string, en: string, jumps?: Indicator['jumps']): Recipe => ({
  id: `jobs-${id}`,
  title: text(`Banen: ${nl}`, `Jobs: ${en}`),
  unit: text('banen', 'jobs'),
  definition: text(
    'Banen van werknemers in december. Voltijd en deeltijd tellen elk als één baan; wie twee banen heeft, telt twee keer. Het zijn dus geen voltijdbanen.',
    'Jobs of employees in December. Full-time and part-time each count as one job; a person with two jobs counts twice. So these are not full-time equivalents.',
  ),
  periodMeaning: PERIOD.december,
  decimals: 0,
  kind: 'measured',
  ended: { text: text('Het CBS stopte deze reeks na 2019.', 'CBS stopped this series after 2019.') },
  ...(jumps ? { jumps } : {}),
  cells: { table: '83583NED', measure: 'BanenVanWerknemersInDecember_1', where: { BedrijfstakkenBranchesSBI2008: branch }, grain: 'year' },
});

/**
 * Jobs of employees in December by sector; 2018 and 2019 were provisional, later years were not found.
 *
 * @source CBS 83583NED, modified 2020-11-19; branches of SBI 2008.
 */
export const JOBS: readonly Recipe[] = [
  jobs('all', 'T001081', 'alle sectoren', 'all sectors'),
  jobs('care', '422400', 'zorg en welzijn', 'care and welfare'),
  jobs('government', '417400', 'openbaar bestuur', 'public administration'),
  jobs('retail', '371600', 'winkels', 'retail'),
  jobs('wholesale', '356900', 'groothandel', 'wholesale'),
  jobs('industry', '307500', 'industrie', 'manufacturing'),
  jobs('business-services', '300010', 'zakelijke diensten', 'business services'),
  jobs('construction', '350000', 'bouw', 'construction'),
  jobs(
    'finance',
    '396300',
    'financiële diensten',
    'financial services',
    restless(
      ['2012', '2015'],
      'De bron noemt geen reden voor deze sprong. Lees er geen groei of krimp in.',
      'The source gives no reason for this jump. Do not read it as growth or decline.',
    ),
  ),
];
