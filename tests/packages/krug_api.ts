import { setTimeout as wait } from 'node:timers/promises'

const PATIENCE = 60_000

/** The API of a running Krug, as the owner of a new organization. */
export class KrugApi {
  private constructor(
    private url: string,
    private token: string
  ) {}

  static async register(url: string): Promise<KrugApi> {
    const { accessToken } = await new KrugApi(url, '').#ask('POST', 'auth/register', {
      organization: 'Мастерская',
      name: 'Владелец',
      email: `owner-${Date.now()}@example.test`,
      password: 'correct-horse-1',
    })
    return new KrugApi(url, accessToken)
  }

  /** Connects a business to a vendor of the catalogue and waits for the first run to end. */
  async sync(connector: string, config: object): Promise<{ status: string; created: number }> {
    const catalogue: { id: string }[] = await this.#ask('GET', 'connectors')
    if (!catalogue.some(({ id }) => id === connector)) throw new Error(`no ${connector} to choose`)
    const business = await this.#ask('POST', 'businesses', { name: 'Кафе', category: 'gastronomy' })
    const { id } = await this.#ask('POST', 'connections', {
      connector,
      businessId: business.id,
      name: connector,
      config,
    })
    const run = await this.#ask('POST', `connections/${id}/sync`, { mode: 'full' })
    const { status, counts } = await this.#ended(`connections/${id}/runs/${run.id}`)
    return { status, created: counts.created }
  }

  async #ended(path: string) {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(200)) {
      const run = await this.#ask('GET', path)
      if (!['queued', 'running'].includes(run.status)) return run
    }
    throw new Error('the run did not end')
  }

  async #ask(method: string, path: string, body?: object): Promise<any> {
    const response = await fetch(`${this.url}/api/v1/${path}`, {
      method,
      headers: {
        'accept': 'application/json',
        'content-type': 'application/json',
        'authorization': `Bearer ${this.token}`,
      },
      body: body && JSON.stringify(body),
    })
    if (!response.ok)
      throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    const { data } = (await response.json()) as { data: any }
    return data
  }
}
