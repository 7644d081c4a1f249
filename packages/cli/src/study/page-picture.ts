import { domainPictureSvg, studyPictureSvg, trendPictureSvg, type MunicipalityFigures, type Picture } from '@trendbeeld/cards';
import type { Page } from '@trendbeeld/cards/snippets';
import type { Study } from '@trendbeeld/data';

/**
 * The picture of a page, as a file of its own (`picture`) or as a card for social media (`social`), with the headline of what it shows.
 *
 * @param municipality the figures of the page's municipality. Default: the Netherlands; a whole study has no others.
 */
export function pagePicture(study: Study, { kind, name, language }: Page, size: 'picture' | 'social', municipality?: MunicipalityFigures): Picture {
  if (kind === 'study') return studyPictureSvg(study, { language, size });
  const dress = { language, size, ...(municipality ? { municipality } : {}) };
  return kind === 'trend' ? trendPictureSvg(study, { trend: name, ...dress }) : domainPictureSvg(study, { domain: name, ...dress });
}
