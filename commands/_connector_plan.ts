const AUTH = ['token', 'oauth2', 'none'] as const
type Auth = (typeof AUTH)[number]

/** The canonical streams, in reading order: what others refer to comes first. */
const STREAMS: Record<string, { ru: string; en: string }> = {
  venues: { ru: 'Точки', en: 'Venues' },
  categories: { ru: 'Категории', en: 'Categories' },
  products: { ru: 'Товары', en: 'Products' },
  employees: { ru: 'Сотрудники', en: 'Employees' },
  customers: { ru: 'Клиенты', en: 'Customers' },
  receipts: { ru: 'Чеки', en: 'Receipts' },
  shifts: { ru: 'Смены', en: 'Shifts' },
  pipelines: { ru: 'Воронки', en: 'Pipelines' },
  leads: { ru: 'Заявки', en: 'Leads' },
  deals: { ru: 'Сделки', en: 'Deals' },
  activities: { ru: 'Дела', en: 'Activities' },
}
export const KNOWN_STREAMS = Object.keys(STREAMS)

const CREDENTIALS: Record<Auth, string> = {
  token: 'A key that does not expire, in the header `authorization`',
  oauth2: 'Sign-in in the browser; tokens of an hour, refresh tokens for one use',
  none: 'None',
}
const FIELDS: Record<Auth, string[]> = {
  token: ['address', 'secret'],
  oauth2: ['address', 'secret', 'text'],
  none: ['address'],
}

interface Asked {
  id: string
  auth: string
  streams: string[]
  webhook?: boolean
  writes?: boolean
}

/** What the stubs of a connector are filled with. */
export interface ConnectorPlan {
  id: string
  title: string
  category: string
  auth: Auth
  webhook: boolean
  writes: boolean
  streams: { name: string; ru: string; en: string; comma: string }[]
  names: string
  quotedNames: string
  credentials: string
  fieldImports: string
  /** Folders of stubs. */
  parts: string[]
}

export function planConnector(asked: Asked): ConnectorPlan | { problem: string } {
  const { id, webhook = false, writes = false } = asked
  const auth = AUTH.find((one) => one === asked.auth)
  const given = asked.streams.flatMap((names) => names.split(',')).map((name) => name.trim())
  const unknown = given.filter((name) => !KNOWN_STREAMS.includes(name))
  const names = KNOWN_STREAMS.filter((name) => given.includes(name))

  if (!/^[a-z][a-z0-9]{1,39}$/.test(id))
    return { problem: `“${id}” is no id: 2 to 40 small letters and digits, a letter first` }
  if (!auth) return { problem: `--auth must be one of ${AUTH.join(', ')}` }
  if (unknown.length > 0)
    return {
      problem: `no such stream: ${unknown.join(', ')}. There are ${KNOWN_STREAMS.join(', ')}`,
    }
  if (writes && !names.includes('customers'))
    return { problem: '--writes writes customers: add customers to --streams' }

  return {
    id,
    title: id[0].toUpperCase() + id.slice(1),
    category: names.includes('deals') || names.includes('leads') ? 'crm' : 'pos',
    auth,
    webhook,
    writes,
    streams: names.map((name, index) => ({
      name,
      ...STREAMS[name],
      comma: index < names.length - 1 ? ',' : '',
    })),
    names: names.join(', '),
    quotedNames: names.map((name) => `'${name}'`).join(', '),
    credentials: CREDENTIALS[auth],
    fieldImports: [...new Set([...FIELDS[auth], ...(webhook ? ['secret'] : [])])]
      .toSorted()
      .join(', '),
    parts: [
      'base',
      ...(auth === 'none' ? [] : [`auth/${auth}`]),
      ...names.map((name) => `streams/${name}`),
      ...(webhook ? ['webhook'] : []),
      ...(writes ? ['writes'] : []),
    ],
  }
}
