const words = 'Hoeveel 0123456789 procent? ’s-Hertogenbosch ≥ 8,7 % – «œuf»';

/**
 * A picture of nothing that we make: letters of our font in every size, lines, dashes, curves. Where a machine draws it as the one that made
 * the baselines, what differs elsewhere is a change of ours; where it does not, letters differ by themselves and nothing can be said of
 * them. It never changes; who changes it makes all baselines anew.
 */
export const CALIBRATION = `<div style="font-size:16px;line-height:1.4">${[12, 13, 14, 16, 20, 26, 32]
  .map((px) => `<p style="margin:4px 0;font-size:${px}px">${words} <strong>${words}</strong></p>`)
  .join('')}<svg width="100%" height="120" viewBox="0 0 340 120" fill="none" stroke="#0b6284" stroke-width="2.5">
<path d="M4 100L40 61.3L77 70.9L120 20.2L171 44.4L233 12.7L330 90"/><path d="M4 110H330" stroke="#a14d0b" stroke-dasharray="5 3"/>
<circle cx="60.5" cy="40.3" r="7.2" fill="#c9ced6"/><path d="M200 100C230 30 260 130 320 40" stroke-width="1"/><text x="10" y="30" font-size="12" fill="#1d2430" stroke="none">${words}</text></svg></div>`;
