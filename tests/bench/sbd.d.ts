/** sbd ships no types; this is the part that the comparison calls. */
declare module 'sbd' {
  const sbd: { sentences(text: string): string[] }
  export default sbd
}
