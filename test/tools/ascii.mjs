/**
 * JavaScript in pure ASCII, so that an old page in any encoding reads it right. An escape like
 * \u4e2d means the same in strings, templates, regular expressions and names.
 * @param {string} code
 * @returns {string}
 */
export function toAscii(code) {
  // A backslash takes the next character with it: its own escape must not be torn apart.
  return code.replace(/\\[\s\S]|[\u0080-\uffff]/g, (match) => {
    const character = match.length === 2 ? match.charAt(1) : match;
    if (character < '\u0080') return match;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
