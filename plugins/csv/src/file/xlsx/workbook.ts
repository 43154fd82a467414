import type { SourceFile } from '@krug/connector-sdk'
import { CellFormats, cellFormatsReader } from './cell_formats.ts'
import { broken, readParts, type PartReader } from './parts.ts'
import { SharedStrings, sharedStringsReader } from './shared_strings.ts'
import { attributeOf, xmlReader } from './xml.ts'

export interface Sheet {
  name: string
  /** Where in the package its cells are. */
  part: string
}

/** All that is needed to read the cells of a workbook's sheets. */
export interface Workbook {
  /** Those that people see. */
  sheets: Sheet[]
  strings: SharedStrings
  formats: CellFormats
  /** Its days are counted from 1904. */
  from1904: boolean
}

interface Index {
  sheets: { name: string; relation: string }[]
  targets: Map<string, string>
  from1904: boolean
}

/** Reads everything but the cells. */
export async function openWorkbook(file: SourceFile): Promise<Workbook> {
  const index: Index = { sheets: [], targets: new Map(), from1904: false }
  const strings = new SharedStrings()
  const formats = new CellFormats()
  const readers: [RegExp, () => PartReader][] = [
    [/^xl\/workbook\d*\.xml$/i, () => indexReader(index)],
    [/^xl\/_rels\/workbook\d*\.xml\.rels$/i, () => relationsReader(index)],
    [/^xl\/sharedStrings\.xml$/i, () => sharedStringsReader(strings)],
    [/^xl\/styles\d*\.xml$/i, () => cellFormatsReader(formats)],
  ]
  const find = (name: string) => readers.find(([path]) => path.test(name))?.[1]()
  await Array.fromAsync(readParts(file, find))
  const sheets = index.sheets.flatMap(({ name, relation }) => {
    const target = index.targets.get(relation)
    return target && /worksheets?\//i.test(target) ? [{ name, part: partOf(target) }] : []
  })
  if (sheets.length === 0) throw broken()
  return { sheets, strings, formats, from1904: index.from1904 }
}

function indexReader(index: Index): PartReader {
  return xmlReader({
    open(name, attributes) {
      if (name === 'workbookPr') index.from1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      if (name !== 'sheet' || /hidden/i.test(attributes.state ?? '')) return
      const relation = attributeOf(attributes, 'id')
      if (relation) index.sheets.push({ name: attributes.name ?? '', relation })
    },
  })
}

function relationsReader({ targets }: Index): PartReader {
  return xmlReader({
    open(name, { Id: id, Target: target }) {
      if (name === 'Relationship' && id && target) targets.set(id, target)
    },
  })
}

/** Targets are relative to `xl/`, or begin with a slash. */
const partOf = (target: string) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)
