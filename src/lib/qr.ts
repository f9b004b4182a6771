/** A QR code as one SVG path, so that it needs no image and no style. */
import { create } from "qrcode";

export interface QrCode {
  /** Modules a side, with the quiet border of four that scanners need. */
  readonly size: number;
  readonly path: string;
}

const quiet = 4;

/** The code of `text`, able to lose a seventh of itself to a fold or a stain. */
export function qrCode(text: string): QrCode {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const rows = Array.from({ length: modules.size }, (_, y) => {
    const row = Array.from({ length: modules.size }, (_, x) => (modules.get(y, x) ? "#" : " ")).join("");
    return [...row.matchAll(/#+/g)].map(
      ({ 0: run, index }) => `M${index + quiet} ${y + quiet}h${run.length}v1h-${run.length}z`,
    );
  });
  return { size: modules.size + 2 * quiet, path: rows.flat().join("") };
}
