import { json, xml, type Answer, type VendorRequest } from '@krug/connector-sdk/simulator'
import type { Configuration } from './configurations.ts'
import { REPORT_FIELDS, REPORTS, reportsOf } from './reports.ts'
import type { Sale } from './sales.ts'
import type { World } from './world.ts'

export interface Quirks {
  /** Filters are answered with a failure. */
  noFilter: boolean
  /** `$orderby` has no effect. */
  noOrder: boolean
  /** Receipts were folded into reports of the day, and deleted. */
  onlyReports: boolean
  /** Sets that nobody ticked. */
  hidden: Set<string>
}

type Row = Record<string, any>

/** The standard interface of a base. */
export function answerOData(
  world: World,
  { catalogs, documents, registers, fields }: Configuration,
  quirks: Quirks,
  { path, query }: Pick<VendorRequest, 'path' | 'query'>
): Answer {
  const [, rest = ''] = path.split('/odata/standard.odata/')
  if (rest === '$metadata') return describe()
  const set = rest.replace(/\(.*$/, '')
  if (quirks.hidden.has(set.split('/')[0]!)) return problem(404, `Сущность "${set}" не найдена`)
  const filter = query.get('$filter')
  if (filter && quirks.noFilter) {
    const text = `Операция не разрешена в предложении "ГДЕ": ${filter}`
    return problem(500, text)
  }
  const top = Number(query.get('$top') ?? 1000)
  const skip = Number(query.get('$skip') ?? 0)
  const select = query.get('$select')?.split(',')
  const answer = (rows: Row[]) =>
    json({ 'odata.metadata': `$metadata#${set}`, 'value': rows.map((row) => picked(row, select)) })

  if (set === REPORTS) return answer([...reportsOf(world, query)].slice(skip, skip + top))
  if (documents[set] && quirks.onlyReports) return answer([])
  if (documents[set]) return answer(page(documents[set], filter ?? '', top, skip))
  if (registers[set]) return answer(registers[set]())
  const catalog = catalogs[set]
  if (!catalog) return problem(404, `Сущность "${set}" не найдена`)
  const folders = /IsFolder eq (true|false)/.exec(filter ?? '')?.[1]
  const rows = catalog()
    .map((row) => (world.removed.has(String(row.Ref_Key)) ? { ...row, DeletionMark: true } : row))
    .filter((row) => !folders || String(row.IsFolder) === folders)
  return answer(rows.slice(skip, skip + top))

  function page(
    { holds, write }: Configuration['documents'][string],
    wanted: string,
    size: number,
    from: number
  ) {
    const start = /Date ge datetime'([^']+)'/.exec(wanted)?.[1]
    const end = /Date lt datetime'([^']+)'/.exec(wanted)?.[1]
    const found: Sale[] = []
    let left = from
    const order = quirks.noOrder ? shuffled(world.sales(start)) : world.sales(start)
    for (const sale of order) {
      if (!holds(sale) || (end && sale.date >= end)) continue
      if (left-- > 0) continue
      found.push(sale)
      if (found.length === size) break
    }
    return found.map(write)
  }

  function describe(): Answer {
    const sets: Record<string, string[]> = { ...fields }
    for (const [name, all] of Object.entries(catalogs))
      sets[name] = Object.keys(Object.assign({}, ...all()))
    const [sample] = world.sales()
    for (const [name, { write }] of Object.entries(documents))
      sets[name] = Object.keys(
        write({ ...sample!, returns: name.endsWith('Возврат') ? sample!.key : null })
      )
    if (quirks.onlyReports) sets[REPORTS] = REPORT_FIELDS
    const types = Object.entries(sets)
      .filter(([name]) => !quirks.hidden.has(name))
      .map(([name, properties]) => entityType(name, properties))
    return xml(
      `<edmx:Edmx xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx" Version="1.0"><edmx:DataServices><Schema Namespace="StandardODATA" xmlns="http://schemas.microsoft.com/ado/2009/11/edm">${types.join('')}</Schema></edmx:DataServices></edmx:Edmx>`
    )
  }
}

function entityType(name: string, properties: string[]): string {
  const inner = properties.map(
    (property) => `<Property Name="${property}" Type="Edm.String" Nullable="true"/>`
  )
  return `<EntityType Name="${name}"><Key><PropertyRef Name="Ref_Key"/></Key>${inner.join('')}</EntityType>`
}

function picked(row: Row, select: string[] | undefined): Row {
  return select ? Object.fromEntries(select.map((name) => [name, row[name]])) : row
}

/** Some order or other, the same every time. */
function shuffled(sales: Iterable<Sale>): Sale[] {
  const scatter = ({ key }: Sale) => (Number.parseInt(key.slice(-6), 16) * 7919) % 1009
  return [...sales].toSorted((a, b) => scatter(a) - scatter(b) || (a.key < b.key ? -1 : 1))
}

export function problem(status: number, value: string): Answer {
  return json({ 'odata.error': { code: '9', message: { lang: 'ru', value } } }, status)
}
