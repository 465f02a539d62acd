/** The digits of a number that say something: without its decimal point and without the zeros at both ends ("236" of 236 000, "382" of 3.82). */
export const significantDigits = (amount: number): string => String(amount).replace('.', '').replace(/^0+|0+$/gu, '')
