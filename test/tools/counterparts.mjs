/**
 * What turns the texts of one language into those of another that says the same in other characters
 * and, here and there, other terms: characters one by one, phrases before them, and the few texts
 * that neither turns, as they are.
 */

/** @typedef {readonly [from: string, to: string]} Pair */
/** @typedef {{ chars: ReadonlyMap<string, string>, phrases: readonly Pair[], texts: readonly Pair[] }} Rules */

/** The longest piece of a text that is tried as a phrase, in characters. */
const LONGEST = 10;

/**
 * @param {Rules} rules
 * @returns {(text: string) => string}
 */
export function converter({ chars, phrases, texts }) {
  const whole = new Map(texts);
  const parts = new Map([...chars, ...phrases]);
  const longFirst = phrases.map(([from]) => from).sort((a, b) => b.length - a.length);
  const pattern = new RegExp([...longFirst, '.'].join('|'), 'g');
  return (text) => whole.get(text) ?? text.replace(pattern, (part) => parts.get(part) ?? part);
}

/**
 * Characters that have one and the same other in all texts of one length; what stands for now this
 * and now that is left to phrases.
 * @param {readonly Pair[]} pairs
 */
function steadyChars(pairs) {
  /** @type {Map<string, Set<string>>} */
  const others = new Map();
  for (const [from, to] of pairs) {
    if (from.length !== to.length) continue;
    [...from].forEach((char, at) => {
      others.set(char, (others.get(char) ?? new Set()).add(to.charAt(at)));
    });
  }
  /** @type {Map<string, string>} */
  const steady = new Map();
  for (const [char, [other = char, ...more]] of others) {
    if (!more.length && other !== char && char > '\x7f') steady.set(char, other);
  }
  return steady;
}

/**
 * The cheapest way from one text to another: each step takes a character of the first, of the
 * second or of both, and is right where they are alike.
 * @param {string} from
 * @param {string} to
 * @returns {{ from: string, to: string, right: boolean }[]}
 */
function steps(from, to) {
  const width = to.length + 1;
  const cost = new Int32Array((from.length + 1) * width);
  const at = (/** @type {number} */ i, /** @type {number} */ j) =>
    i < 0 || j < 0 ? Infinity : (cost[i * width + j] ?? 0);
  const pairAt = (/** @type {number} */ i, /** @type {number} */ j) =>
    at(i - 1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 3);
  for (let i = 0; i <= from.length; i++) {
    for (let j = 0; j <= to.length; j++) {
      if (i + j) cost[i * width + j] = Math.min(pairAt(i, j), at(i - 1, j) + 2, at(i, j - 1) + 2);
    }
  }
  const path = [];
  let [i, j] = [from.length, to.length];
  while (i + j) {
    const now = at(i, j);
    const both = now === pairAt(i, j);
    const [a, b] = both ? [1, 1] : now === at(i - 1, j) + 2 ? [1, 0] : [0, 1];
    const step = { from: from.slice(i - a, i), to: to.slice(j - b, j) };
    path.unshift({ ...step, right: step.from === step.to });
    i -= a;
    j -= b;
  }
  return path;
}

/**
 * The pieces of a text, with what stands for them in the other.
 * @param {Pair} pair
 * @param {ReadonlyMap<string, string>} chars
 * @returns {Pair[]}
 */
function pieces([from, to], chars) {
  const path = steps(
    from.replace(/./g, (char) => chars.get(char) ?? char),
    to,
  );
  // The way was sought by the characters' counterparts; the phrase is of the text itself.
  let place = 0;
  const own = path.map((step) => ({ ...step, from: step.from && (from[place++] ?? '') }));
  /** @type {Pair[]} */
  const found = [];
  own.forEach((_, start) => {
    for (let end = start + 1; end <= own.length && end <= start + LONGEST; end++) {
      const piece = own.slice(start, end);
      found.push([piece.map((one) => one.from).join(''), piece.map((one) => one.to).join('')]);
    }
  });
  // A phrase is a part of a regular expression.
  return found.filter(([piece]) => /^[^\0-\x7f]+$/.test(piece));
}

/**
 * @param {string} a
 * @param {string} b
 */
const mistakes = (a, b) => (a === b ? 0 : steps(a, b).filter(({ right }) => !right).length);

/**
 * @param {readonly Pair[]} pairs texts of one language with those of the other
 * @returns {Rules} which turn each text into its other
 */
export function counterparts(pairs) {
  const chars = steadyChars(pairs);
  /** @type {Pair[]} */
  const phrases = [];
  const turn = (/** @type {readonly Pair[]} */ some) =>
    converter({ chars, phrases: some, texts: [] });
  let convert = turn(phrases);
  const wrong = () => pairs.filter(([from, to]) => convert(from) !== to);
  /** @param {Pair} phrase */
  const gainOf = (phrase) => {
    const next = turn([...phrases, phrase]);
    const affected = pairs.filter(([from]) => from.includes(phrase[0]));
    return affected.reduce(
      (gain, [from, to]) => {
        const [now, then] = [convert(from), next(from)];
        return now === then ? gain : gain + mistakes(now, to) - mistakes(then, to);
      },
      // Of two phrases that mend as much the shorter one.
      -phrase.join('').length / 20,
    );
  };
  // Again, since a phrase may spoil a text that was right.
  for (let before = -1; before < phrases.length;) {
    before = phrases.length;
    const tried = new Map(
      wrong().flatMap((pair) => pieces(pair, chars).map((piece) => [piece.join(), piece])),
    );
    let open = [...tried.values()].map((phrase) => ({ phrase, gain: gainOf(phrase) }));
    while (open.length) {
      // What a phrase gains falls as others are taken: only the first of the list is looked at anew.
      open.sort((a, b) => b.gain - a.gain);
      const [first, second] = open;
      if (!first || first.gain <= 0) break;
      first.gain = phrases.some(([from]) => from === first.phrase[0]) ? 0 : gainOf(first.phrase);
      if (first.gain < (second?.gain ?? 0) || first.gain <= 0) continue;
      phrases.push(first.phrase);
      convert = turn(phrases);
      open = open.slice(1);
    }
  }
  return { chars, phrases, texts: wrong() };
}
