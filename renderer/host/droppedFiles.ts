/** Files of a drop or paste, those inside dropped folders included: browsers hand folders over as entries to walk. */

const readEntries = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> => new Promise((resolve) => { reader.readEntries(resolve, () => resolve([])) })
const readFile = (entry: FileSystemFileEntry): Promise<File[]> => new Promise((resolve) => { entry.file((file) => resolve([file]), () => resolve([])) })

async function filesOfEntry(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return readFile(entry as FileSystemFileEntry)
  if (entry.name.startsWith('.')) return []
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: File[] = []
  // A reader gives a folder in batches and an empty one at the end.
  for (let batch = await readEntries(reader); batch.length > 0; batch = await readEntries(reader)) {
    for (const child of batch) found.push(...(await filesOfEntry(child)))
  }
  return found
}

/** Every file of the transfer. Entries are taken before the first wait: the browser empties the transfer after the event. */
export async function filesOfDrop(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null)).filter((entry) => entry !== null)
  const loose = entries.length === 0 ? [...transfer.files] : []
  const nested = await Promise.all(entries.map(filesOfEntry))
  return [...loose, ...nested.flat()]
}
