/**
 * Numbers as tones, by the Web Audio that every browser has. A part of its own, loaded when a reader asks for it.
 */

/** One point to be heard. */
export interface Tone {
  /** When, as a fraction of the whole: 0 to 1, rising. */
  readonly at: number;
  readonly value: number;
}

/** What is told while tones sound. */
export interface Listener<T extends Tone> {
  /** With each tone, as it starts. */
  readonly onTone: (tone: T) => void;
  /** Once, after the last; not when it was stopped. */
  readonly onEnd: () => void;
}

/** Seconds before the first tone, in which a screen reader says what will sound. */
const LEAD = 1.2;
/** Pitch of the lowest and the highest value, Hz: two octaves that small loudspeakers give well. */
export const PITCH = { low: 220, high: 880 } as const;
/** Loudness of a tone, 0 to 1: below speech. */
const GAIN = 0.2;

/** Seconds from the first tone to the last: a quarter of a second a tone, but not under one and not over eight seconds. */
export const secondsOf = (count: number): number => Math.min(8, Math.max(1, (count - 1) / 4));

/** Pitch of a value, Hz: equal steps of value are equal steps for the ear. Where all values are equal: the middle. */
export function pitchOf(value: number, low: number, high: number): number {
  return PITCH.low * (PITCH.high / PITCH.low) ** (high === low ? 0.5 : (value - low) / (high - low));
}

/**
 * Writes tones into a sound: each in its own place in time, from left to right. Where there is no tone, it is silent.
 *
 * @param tones at least one. @param start of the first, seconds. @param seconds from the first to the last.
 */
export function writeTones(tones: readonly Tone[], context: BaseAudioContext, start: number, seconds: number): void {
  const values = tones.map((t) => t.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = Math.min(...tones.slice(1).map((t, i) => (t.at - tones[i]!.at) * seconds), 0.25);
  for (const { at, value } of tones) {
    const from = start + at * seconds;
    const to = from + Math.max(0.03, step * 0.9);
    const tone = context.createOscillator();
    const gain = context.createGain();
    const side = context.createStereoPanner();
    tone.type = 'triangle';
    tone.frequency.value = pitchOf(value, low, high);
    side.pan.value = at * 1.2 - 0.6;
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(GAIN, from + 0.01);
    gain.gain.setValueAtTime(GAIN, to - 0.02);
    gain.gain.linearRampToValueAtTime(0, to);
    tone.connect(gain).connect(side).connect(context.destination);
    tone.start(from);
    tone.stop(to);
  }
}

/**
 * Plays tones once.
 *
 * @param tones at least one. @param context made within the reader's act; the caller closes it.
 * @returns stops the telling; the sound stops with the context.
 */
export function playSeries<T extends Tone>(tones: readonly T[], context: AudioContext, { onTone, onEnd }: Listener<T>): () => void {
  const seconds = secondsOf(tones.length);
  writeTones(tones, context, context.currentTime + LEAD, seconds);
  const timers = tones.map((tone) => setTimeout(() => onTone(tone), (LEAD + tone.at * seconds) * 1000));
  timers.push(setTimeout(onEnd, (LEAD + seconds + 0.4) * 1000));
  // A browser that allows no sound never answers; closing the context then refuses.
  context.resume().catch(() => {});
  return () => {
    for (const timer of timers) clearTimeout(timer);
  };
}
