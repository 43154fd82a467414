import { Counter, Histogram, Registry } from 'prom-client'

/**
 * What this process counts. Labels are names from the code: routes by their pattern, jobs, connectors. A tenant or a
 * person is never a label.
 */
export const registry = new Registry()
const registers = [registry]

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
const LONG_SECONDS = [0.01, 0.1, 0.5, 1, 5, 15, 60, 300, 900, 3600, 4 * 3600]

export const requests = new Counter({
  name: 'krug_http_requests_total',
  help: 'Requests answered',
  labelNames: ['method', 'route', 'status'],
  registers,
})

export const requestSeconds = new Histogram({
  name: 'krug_http_request_duration_seconds',
  help: 'Time until a request was answered',
  labelNames: ['method', 'route'],
  buckets: SECONDS,
  registers,
})

export const jobs = new Counter({
  name: 'krug_jobs_total',
  help: 'Jobs that ended, by what became of them: done or failed',
  labelNames: ['job', 'result'],
  registers,
})

export const jobSeconds = new Histogram({
  name: 'krug_job_duration_seconds',
  help: 'Time that a job took',
  labelNames: ['job'],
  buckets: LONG_SECONDS,
  registers,
})

export const signIns = new Counter({
  name: 'krug_sign_ins_total',
  help: 'Attempts to sign in: opened, failed, or locked by a failed one; also with addresses that nobody has',
  labelNames: ['result'],
  registers,
})

export const syncs = new Counter({
  name: 'krug_syncs_total',
  help: 'Runs that ended or were put off, by connector: finished, later, or the code of the error',
  labelNames: ['connector', 'result'],
  registers,
})

export const ledgerMovements = new Counter({
  name: 'krug_ledger_movements_total',
  help: 'Movements written into the bonus ledgers, also those whose transaction was rolled back later',
  labelNames: ['type'],
  registers,
})

export const rememberedAnswers = new Counter({
  name: 'krug_remembered_answers_total',
  help: 'Reports asked for, by whether their answer was remembered: hit or miss',
  labelNames: ['result'],
  registers,
})
