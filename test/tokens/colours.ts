/** Colours as people with one kind of cone less see them, and how far apart two are. */

type Triple = readonly [number, number, number];

/** Linear sRGB of `#rrggbb`. */
function linear(hex: string): Triple {
  const part = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

const apply = (matrix: readonly Triple[], [r, g, b]: Triple): Triple =>
  matrix.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as unknown as Triple;

/**
 * What is left of linear sRGB. Source: Machado, Oliveira and Fernandes (2009), A physiologically-based
 * model for simulation of color vision deficiency, severity 1.0.
 */
export const VISIONS: Readonly<Record<string, readonly Triple[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIELAB under D65. Source: CIE 15:2004; IEC 61966-2-1 for the matrix. */
export function labOf(hex: string, vision: readonly Triple[] = VISIONS['normal']!): Triple {
  const [x, y, z] = apply(
    [
      [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
    ],
    apply(vision, linear(hex)),
  ).map((t) => (t > 216 / 24389 ? Math.cbrt(t) : (841 / 108) * t + 4 / 29)) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const RADIANS = Math.PI / 180;

function hue(a: number, b: number): number {
  const degrees = Math.atan2(b, a) / RADIANS;
  return degrees < 0 ? degrees + 360 : degrees;
}

/**
 * CIEDE2000. Source: Sharma, Wu and Dalal (2005), The CIEDE2000 color-difference formula, with its
 * table of test pairs as the oracle.
 */
export function difference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const mean7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(mean7 / (mean7 + 25 ** 7)));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)];
  const grey = c1 * c2 === 0;
  let turn = grey ? 0 : h2 - h1;
  if (turn > 180) turn -= 360;
  else if (turn < -180) turn += 360;
  let middle = h1 + h2;
  if (!grey) {
    if (Math.abs(h1 - h2) > 180) middle += middle < 360 ? 360 : -360;
    middle /= 2;
  }
  const light = ((l1 + l2) / 2 - 50) ** 2;
  const chroma = (c1 + c2) / 2;
  const t =
    1 -
    0.17 * Math.cos((middle - 30) * RADIANS) +
    0.24 * Math.cos(2 * middle * RADIANS) +
    0.32 * Math.cos((3 * middle + 6) * RADIANS) -
    0.2 * Math.cos((4 * middle - 63) * RADIANS);
  const deltaL = (l2 - l1) / (1 + (0.015 * light) / Math.sqrt(20 + light));
  const deltaC = (c2 - c1) / (1 + 0.045 * chroma);
  const deltaH =
    (2 * Math.sqrt(c1 * c2) * Math.sin((turn * RADIANS) / 2)) / (1 + 0.015 * chroma * t);
  const angle = 60 * Math.exp(-(((middle - 275) / 25) ** 2)) * RADIANS;
  const rotation = -2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)) * Math.sin(angle);
  return Math.sqrt(deltaL ** 2 + deltaC ** 2 + deltaH ** 2 + rotation * deltaC * deltaH);
}
