import QR from 'qrcode';
import type { VNode } from 'preact';

/** A QR code as a square of modules; `d` is the path data of the dark ones. */
export interface QrShape {
  readonly size: number;
  readonly d: string;
}

/** Works out the QR code of an address (short addresses give codes that old phones can read). */
export function buildQr(text: string): QrShape {
  const { modules } = QR.create(text, { errorCorrectionLevel: 'M' });
  const rows: string[] = [];
  for (let y = 0; y < modules.size; y += 1) {
    for (let x = 0; x < modules.size; x += 1) {
      if (modules.get(y, x) === 0) continue;
      let width = 1;
      while (x + width < modules.size && modules.get(y, x + width) !== 0) width += 1;
      rows.push(`M${x} ${y}h${width}v1h-${width}z`);
      x += width;
    }
  }
  return { size: modules.size, d: rows.join('') };
}

/** A QR code with a text alternative; print the address beside it for people without a camera. */
export function QrCode({ text, label }: { text: string; label: string }): VNode {
  const { size, d } = buildQr(text);
  // Four empty modules on each side: the quiet zone that readers need.
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      shape-rendering="crispEdges"
    >
      <path d={`M-4-4h${size + 8}v${size + 8}h-${size + 8}z`} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}
