import type { Status } from '../model/indicator.js';

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const UNTIL = /cijfers[^.]{0,40}tot en met (?:([a-z]+) )?(\d{4}) zijn definitief/i;

/**
 * The last period that a table calls definitive in its own prose: "De cijfers tot en met december 2023 zijn definitief" gives
 * "2023-12", "… 1921 tot en met 2025 zijn definitief" gives "2025". Null when it says nothing of the kind. Never throws.
 *
 * @source 83693NED (consumer confidence) calls every period Definitief in its code list and says otherwise in its description.
 */
export function definitiveUntil(description: string): string | null {
  const [, month, year] = UNTIL.exec(description) ?? [];
  if (!year) return null;
  if (!month) return year;
  const index = MONTHS.indexOf(month.toLowerCase());
  return index < 0 ? year : `${year}-${String(index + 1).padStart(2, '0')}`;
}

/**
 * Whether a note beside a period calls a topic provisional: "Uitkomsten zijn voorlopig over: - …", a topic a line.
 *
 * @param topic what the lines of the list must match.
 * @source 70072ned, which has no statuses in its code list.
 */
export function provisionalInNote(note: string, topic: RegExp): boolean {
  return note.split(/(?=Uitkomsten zijn )/).some(
    (part) =>
      /^Uitkomsten zijn (nader )?voorlopig/i.test(part) &&
      part
        .split(/\r?\n/)
        .slice(1)
        .some((line) => topic.test(line)),
  );
}

/**
 * The status of a period with what the prose adds: prose can make a figure provisional, never definitive.
 *
 * @param until as {@link definitiveUntil} gives it.
 */
export function withProse(status: Status, period: string, until: string | null, noted: boolean): Status {
  if (noted) return 'provisional';
  // "2024" lies after "2023-12", "2023-11" and "2023" do not.
  return until !== null && status !== 'unknown' && period.slice(0, until.length) > until ? 'provisional' : status;
}
