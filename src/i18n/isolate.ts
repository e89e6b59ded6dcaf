/** A letter of a script that is written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Samaritan}\p{sc=Mandaic}\p{sc=Adlam}]/u;

/** Characters that change the direction of what follows them, until another one ends that. */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A name of the document for a sentence that runs from left to right: one of another direction is set
 * between Unicode's FSI and PDI, so that it doesn't reorder the figures beside it, and none holds
 * controls that would turn the rest of the sentence round.
 * Source: Unicode Standard Annex 9, Unicode bidirectional algorithm, 2.4 and 6.4.
 */
export function isolated(name: string): string {
  const plain = name.replace(CONTROLS, '');
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain;
}
