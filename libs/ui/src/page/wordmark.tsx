import type { VNode } from 'preact';

// One stroke draws every letter; the arch spans from the stem of the b to the stem of the t, and the point
// ("punt") is where it lands.
const letters = [
  'M12 22V66M12 50a15 15 0 1 1 30 0a15 15 0 1 1-30 0',
  'M58 35V66M58 50a15 15 0 0 1 13-15',
  'M84 35V51a15 15 0 0 0 30 0V35M114 50V66',
  'M132 50a15 15 0 1 1 30 0a15 15 0 1 1-30 0M162 35V67a15 15 0 0 1-28 7',
  'M180 35V83M180 50a15 15 0 1 1 30 0a15 15 0 1 1-30 0',
  'M228 35V51a15 15 0 0 0 30 0V35M258 50V66',
  'M276 35V66M276 50a15 15 0 0 1 30 0V66',
  'M326 22V56a10 10 0 0 0 10 10h3M316 36H338',
].join('');

/** The name of the platform, drawn: an arch over the letters, from bank to bank. */
export function Wordmark({ label }: { label: string }): VNode {
  return (
    <svg class="wordmark" role="img" aria-label={label} viewBox="0 0 364 90" width="182" height="45">
      <path class="wordmark__letters" d={letters} />
      <path class="wordmark__arch" d="M12 20C80-1 258-1 326 20" />
      <circle class="wordmark__point" cx="354" cy="64" r="6" />
    </svg>
  );
}
