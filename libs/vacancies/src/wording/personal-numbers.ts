/** A place of the text, by character. */
export interface NumberFound {
  readonly rule: 'nationalNumber' | 'bankAccount';
  readonly from: number;
  readonly to: number;
}

const national = /(?<!\d)\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. -]?\d{2}(?!\d)/g;
const iban = /(?<![\p{L}\d])BE\d{2}(?:[ .-]?\d{4}){3}(?!\d)/giu;

/** The check of the national number: 97 minus the remainder; from 2000 on with a 2 before it (brief 4.10). */
function isNational(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  const check = Number(digits.slice(9));
  const body = digits.slice(0, 9);
  return [body, `2${body}`].some((number) => 97 - (Number(number) % 97) === check);
}

/** National numbers with a right check, and Belgian bank accounts: neither belongs in a vacancy (brief 4.10). */
export function personalNumbers(text: string): NumberFound[] {
  const place = (rule: NumberFound['rule']) => (match: RegExpExecArray) => ({
    rule,
    from: match.index,
    to: match.index + match[0].length,
  });
  return [
    ...[...text.matchAll(national)].filter(([number]) => isNational(number)).map(place('nationalNumber')),
    ...[...text.matchAll(iban)].map(place('bankAccount')),
  ];
}
