/** html-encoding-sniffer 7 ships no types; this is the part of its interface that decodeText uses. */
declare module 'html-encoding-sniffer' {
  export default function htmlEncodingSniffer(bytes: Uint8Array, options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string }): string
}
