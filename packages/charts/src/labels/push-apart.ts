/** A label in a column of labels. */
export interface Column {
  /** Where its top wants to be, px. */
  readonly top: number;
  /** px. */
  readonly height: number;
}

/**
 * Tops of labels that do not lie over each other, each as near to its wish as the others allow; their order is that of the
 * wishes (equal wishes: that of the input). None gives none.
 *
 * @param frame top and bottom that they stay within. Labels that are higher together than the frame begin at its top and run
 * out below: make the frame high enough.
 * @param gap px between two labels. Default: 0.
 */
export function pushApart(labels: readonly Column[], frame: { readonly top: number; readonly bottom: number }, gap = 0): number[] {
  // Groups of labels that touch: each stands where the mean of its members' wishes puts it, and joins the one above when they meet.
  const groups: { readonly members: number[]; readonly height: number; readonly top: number }[] = [];
  const order = labels.map((_, i) => i).toSorted((a, b) => labels[a]!.top - labels[b]!.top);
  for (const i of order) {
    let group = placed([i], labels, frame, gap);
    while (groups.length > 0 && groups.at(-1)!.top + groups.at(-1)!.height + gap > group.top) {
      group = placed([...groups.pop()!.members, ...group.members], labels, frame, gap);
    }
    groups.push(group);
  }
  const tops: number[] = labels.map(() => 0);
  for (const { members, top } of groups) {
    let y = top;
    for (const i of members) {
      tops[i] = y;
      y += labels[i]!.height + gap;
    }
  }
  return tops;
}

/** Labels close together where they are nearest to their wishes, within the frame. */
function placed(
  members: number[],
  labels: readonly Column[],
  frame: { readonly top: number; readonly bottom: number },
  gap: number,
): { readonly members: number[]; readonly height: number; readonly top: number } {
  let offset = 0;
  let sum = 0;
  for (const i of members) {
    sum += labels[i]!.top - offset;
    offset += labels[i]!.height + gap;
  }
  const height = offset - gap;
  return { members, height, top: Math.max(frame.top, Math.min(sum / members.length, frame.bottom - height)) };
}
