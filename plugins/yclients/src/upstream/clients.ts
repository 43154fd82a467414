import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { Http } from '@krug/connector-sdk'
import { NotFoundError } from '../session.ts'
import { answer, fetchAll, id, scalar, type Rows } from './answer.ts'

const client = vine.object({
  id: id(),
  name: scalar(),
  surname: scalar(),
  patronymic: scalar(),
  phone: scalar(),
  email: scalar(),
  birth_date: scalar(),
  last_change_date: scalar(),
})

const clients = answer(vine.array(client))
const oneClient = answer(client)

export type Client = Infer<typeof client>

/** The most that the vendor puts on a page. */
export const CLIENTS_PAGE = 200

/** Without `fields` the vendor gives ids alone. */
const FIELDS = Object.keys(client.getProperties())

/** A page in the order of ids. https://developers.yclients.com/ru/#tag/Klienty */
export function searchClients(http: Http, branch: string, page: number): Promise<Rows<Client>> {
  return http.send({
    method: 'POST',
    path: `company/${branch}/clients/search`,
    readOnly: true,
    json: {
      page,
      page_size: CLIENTS_PAGE,
      fields: FIELDS,
      order_by: 'id',
      order_by_direction: 'ASC',
    },
    expect: clients,
  })
}

/** The only list that knows what changed. The vendor calls it outdated, and has no other. */
export function fetchChangedClients(http: Http, branch: string, since: string): Promise<Client[]> {
  const request = { path: `clients/${branch}`, query: { changed_after: since }, expect: clients }
  return fetchAll(http, request, { size: CLIENTS_PAGE, key: (row) => row.id })
}

export async function fetchClientsByPhone(http: Http, branch: string, phone: string) {
  const query = { phone: phone.slice(1), count: CLIENTS_PAGE }
  const { data } = await http.send({ path: `clients/${branch}`, query, expect: clients })
  return data
}

export async function fetchClient(http: Http, branch: string, client_: string) {
  try {
    const { data } = await http.send({ path: `client/${branch}/${client_}`, expect: oneClient })
    return data
  } catch (error) {
    if (error instanceof NotFoundError) return null
    throw error
  }
}
