/** What one sheet is about, as a reader sees it, with a fingerprint of each part; and an approval of it. */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils';
import { sha256 } from '@noble/hashes/sha2';
import type { Markup } from '@trendbeeld/charts';
import { keptByStudy, type Approval, type Language, type SeenTable, type Study } from '@trendbeeld/data';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { writeCard, type Card } from '../card/card.js';
import { domainOf } from '../entries.js';
import { outcomesMarkup, relationsMarkup, studyOverviewMarkup, trendCardMarkup } from '../html.js';
import { domainOverview } from '../overview/domain-overview.js';
import type { Picture } from '../picture/sheet.js';
import { pagePicture } from '../snippet/of-page.js';
import { seenIn, type Spoken } from './seen.js';
import { topicId, topicNamed, type ReviewTopic } from './topic.js';

/** The parts of what a reader sees. */
export type ReviewPart = keyof Approval['seen'];
/** All parts, in the order in which they are told. */
export const REVIEW_PARTS: readonly ReviewPart[] = ['texts', 'figures', 'pictures'];

/** What a reader sees of a topic, in one language. */
export interface ReviewRecord {
  readonly topic: ReviewTopic;
  readonly language: Language;
  readonly texts: readonly string[];
  readonly tables: readonly SeenTable[];
  readonly spoken: readonly Spoken[];
  readonly picture: Picture;
  /** Fingerprint of each part. */
  readonly seen: Approval['seen'];
}

/** A card that lies on a shelf of others: its own words are on a sheet of its own. */
const closed = (card: Card): Card => ({ ...card, body: [], more: null, municipal: null, link: null, footer: null });

function markupOf(study: Study, { kind, name }: ReviewTopic, language: Language): readonly Markup[] {
  if (kind === 'trend') return [trendCardMarkup(study, { trend: name, language, size: 'full' })];
  if (kind === 'study') return [studyOverviewMarkup(study, { language }), outcomesMarkup(study, { language }), relationsMarkup(study, { language })];
  const { cards, ...card } = domainOverview(domainOf(study, name), { language });
  const all = cards?.all.map((tile) => ({ ...tile, card: closed(tile.card) })) ?? [];
  return [writeCard({ ...card, cards: cards ? { ...cards, all } : null }, name, { language, size: 'full' })];
}

const fingerprint = (parts: readonly unknown[]): string => bytesToHex(sha256(strToU8(JSON.stringify(parts))));

const kept = keptByStudy((study, id: string, name: string, municipal: string): ReviewRecord => {
  const topic = topicNamed(study, id);
  if (!topic) throw new RangeError(`unknown sheet: "${id}".`);
  const language = name as Language;
  const { texts, tables, drawings, spoken } = seenIn(markupOf(study, topic, language));
  const picture = pagePicture(study, { ...topic, language }, { size: 'picture' });
  return {
    topic,
    language,
    texts,
    tables,
    spoken,
    picture,
    seen: {
      texts: fingerprint([texts, picture.alt]),
      figures: fingerprint([tables, municipal]),
      pictures: fingerprint([drawings, picture.svg]),
    },
  };
});

/**
 * What a reader sees of a trend, a domain or the study, in one language; made once for a study.
 *
 * @param study one that is no draft: a stamp is no part of what is approved.
 * @param id of the topic; see `topicId`. The name of a trend will do.
 * @param municipal stands for the figures of all municipalities of the trend, such as a hash of them: part of its figures. Default: none.
 * @throws {RangeError} for a topic that the study has not.
 */
export const reviewRecord = (study: Study, id: string, language: Language, municipal = ''): ReviewRecord => kept(study, id, language, municipal);

/** How a topic stands. */
export interface ReviewState {
  readonly state: 'new' | 'stale' | 'approved';
  /** What has changed since the approval; empty unless it is stale. */
  readonly changed: readonly ReviewPart[];
}

/**
 * How a topic stands against its approval.
 *
 * @param approval undefined where there is none.
 * @example
 * reviewState(reviewRecord(study, 'woningbouw', 'nl'), undefined); // { state: 'new', changed: [] }
 */
export function reviewState({ seen }: ReviewRecord, approval: Approval | undefined): ReviewState {
  if (!approval) return { state: 'new', changed: [] };
  const changed = REVIEW_PARTS.filter((part) => seen[part] !== approval.seen[part]);
  return { state: changed.length > 0 ? 'stale' : 'approved', changed };
}

/** How many earlier approvals a file names. */
const EARLIER = 10;

/**
 * The approval of what a reader sees now.
 *
 * @param signed name of the person, and the day.
 * @param before the approval that it takes the place of. Default: none.
 */
export function approvalOf(
  { topic, language, texts, tables, picture, seen }: ReviewRecord,
  { by, on }: Pick<Approval, 'by' | 'on'>,
  before?: Approval,
): Approval {
  return {
    version: 1,
    of: topicId(topic),
    language,
    by,
    on,
    before: before ? [{ by: before.by, on: before.on }, ...before.before].slice(0, EARLIER) : [],
    seen,
    texts: [...texts],
    tables: [...tables],
    picture: bytesToHex(deflateSync(strToU8(picture.svg), { level: 9 })),
  };
}

/** An approval as its file holds it. */
export const approvalText = (approval: Approval): string => `${JSON.stringify(approval, null, 1)}\n`;

/** Most bytes of a picture; a file that unpacks to more was not written by us. */
const LARGEST = 1_000_000;

/** The picture of an approval as SVG; null where it cannot be read. */
export function approvedPicture({ picture }: Approval): string | null {
  try {
    return strFromU8(inflateSync(hexToBytes(picture), { out: new Uint8Array(LARGEST) }));
  } catch {
    return null;
  }
}
