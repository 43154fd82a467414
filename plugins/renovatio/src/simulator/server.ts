import {
  json,
  startVendorServer,
  text,
  type Answer,
  type Fault,
  type VendorRequest,
} from '@krug/connector-sdk/simulator'
import { broken, failed, spoiled, type RenovatioFault } from './faults.ts'
import { CLINICS, timeOf, World, type SimulatedInvoice } from './world.ts'

export interface SimulatorOptions {
  /** 0, the default, takes any free port. */
  port?: number
  host?: string
  seed?: number | string
  now?: () => Date
  perDay?: number
  days?: number
  patients?: number
  /** The most days that it manages to answer at once. */
  maxDays?: number
  credentials?: { apiKey: string }
}

export interface Simulator {
  url: string
  credentials: { apiKey: string }
  world: World
  requests: { method: string; path: string }[]
  /** What was asked, newest last: the methods with their fields, without the key. */
  asked: { method: string; fields: Record<string, string> }[]
  fault(fault: Fault<RenovatioFault>): void
  clearFaults(): void
  stop(): Promise<void>
}

const API = '/api/public/'
const DAY = 86_400_000

/** An invented clinic, with more in its answers than anybody should see; today grows with the clock. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const credentials = options.credentials ?? { apiKey: 'rn-demo-key' }
  const asked: Simulator['asked'] = []
  const world = new World({
    seed: options.seed ?? 1,
    now: options.now ?? (() => new Date()),
    perDay: options.perDay ?? 30,
    days: options.days ?? 400,
    patients: options.patients ?? 300,
  })

  function answer(request: VendorRequest): Answer {
    if (!request.path.startsWith(API)) return text(404, 'Not found')
    const { api_key: key, ...fields } = Object.fromEntries(request.form())
    if (request.method !== 'POST' || key !== credentials.apiKey) return failed(401, 'Auth error')
    const method = request.path.slice(API.length)
    asked.push({ method, fields })
    const endpoint = ENDPOINTS[method]
    return endpoint ? endpoint(fields) : failed(404, `No such method: ${method}`)
  }

  const ENDPOINTS: Record<string, (fields: Record<string, string>) => Answer> = {
    getClinics: () =>
      ok(CLINICS.map((id) => ({ id, title: 'Неврологический центр', address: 'Тихая, 3' }))),
    getInvoices: (fields) =>
      inDays(fields, (invoice) => ({
        id: invoice.id % 2 ? String(invoice.id) : invoice.id,
        number: `С-${invoice.id}`,
        date: vendorTime(invoice),
        value: invoice.value,
        status: invoice.status,
        patient_id: invoice.patient,
        clinic_id: String(invoice.clinic),
        services: invoice.services,
        doctor: invoice.doctor,
        diagnosis: invoice.diagnosis,
        comment: invoice.comment,
      })),
    getAppointments: (fields) =>
      inDays(fields, (invoice) => ({
        id: invoice.id,
        clinic_id: invoice.clinic,
        patient_id: invoice.patient,
        time_start: vendorTime(invoice),
        status: { 1: 'upcoming', 2: 'completed', 3: 'refused' }[invoice.status],
        is_first: true,
        doctor: invoice.doctor,
        services: invoice.services.map(({ title, price, count }) => ({
          title,
          price: String(price),
          count,
        })),
      })),
    getPatient: ({ patient_id: id }) => {
      const { person: known, mobile, consents } = world.card(Number(id))
      return ok({
        patient_id: Number(id),
        last_name: known.lastName,
        first_name: known.firstName,
        birth_date: known.birthDate,
        mobile,
        email: known.email,
        club_consent: consents ? 1 : 0,
        marks: consents ? ['VIP', 'Клуб'] : ['VIP'],
      })
    },
  }

  /** A list, objects by their ids, a single object or nothing, as it comes. */
  function inDays(
    { date_from: from, date_to: to, status }: Record<string, string>,
    shape: (invoice: SimulatedInvoice) => { id: number | string }
  ): Answer {
    const [first, last] = [isoDay(from!), isoDay(to!)]
    const days = (Date.parse(last) - Date.parse(first)) / DAY + 1
    if (days > (options.maxDays ?? Infinity)) return failed(500, 'Превышено время')
    const rows = world
      .invoices(first, last)
      .filter((each) => !status || each.status === status)
      .map(shape)
    if (rows.length === 0) return days % 2 ? ok(null) : json({ error: 0 })
    if (rows.length === 1) return ok(rows[0])
    return days % 2 ? ok(rows) : ok(Object.fromEntries(rows.map((row) => [`i${row.id}`, row])))
  }

  const server = await startVendorServer<RenovatioFault>({
    port: options.port,
    host: options.host,
    answer,
    broken,
    spoiled,
  })
  return {
    url: server.url,
    credentials,
    world,
    asked,
    requests: server.requests,
    fault: (fault) => server.fault(fault),
    clearFaults: () => server.clearFaults(),
    stop: () => server.stop(),
  }
}

const ok = (data: unknown) => json({ error: 0, data })

function vendorTime(invoice: SimulatedInvoice): string {
  const [day = '', time] = timeOf(invoice).split('T')
  return `${day.split('-').toReversed().join('.')} ${time}`
}

const isoDay = (day: string) => day.split('.').toReversed().join('-')
