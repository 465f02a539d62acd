/** The articles of the dossier: list, text, record. */
export function SourcesScreen() {
  return <main />
}
