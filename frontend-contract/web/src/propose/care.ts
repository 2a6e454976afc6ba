export type TooPersonal = 'bsn' | 'email' | 'phone';

const NINE_DIGITS = /(?<![\d.])\d(?:[ .]?\d){8}(?![\d])/g;
const EMAIL = /[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]{2,}/;
const PHONE = /(?<![\d+])(?:\+31|0031|0)[\s-]?(?:\(0\))?[1-9](?:[\s-]?\d){8}(?!\d)/;

/** What in a text is better not read by everybody. The server decides; this is a word beforehand. */
export function tooPersonal(text: string): TooPersonal | undefined {
  if (holdsBsn(text)) {
    return 'bsn';
  }
  if (EMAIL.test(text)) {
    return 'email';
  }
  return PHONE.test(text) ? 'phone' : undefined;
}

/** Whether nine digits stand in it that can be a citizen service number. */
export function holdsBsn(text: string): boolean {
  return [...text.matchAll(NINE_DIGITS)].some(([found]) => passesElevenProof(found.replace(/\D/g, '')));
}

/** Nine times the first digit, eight times the second and so on, minus the last: a multiple of eleven. */
function passesElevenProof(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum !== 0 && sum % 11 === 0;
}
