import {
  xml,
  type Answer,
  type VendorFault,
  type VendorRequest,
} from '@krug/connector-sdk/simulator'
import { failure } from './white_server.ts'
import { refusal } from './xml_interface.ts'

/** Beside the faults of every vendor: refusals with status 200, and those of White Server. */
export type RkeeperFault =
  VendorFault | 'rk-error' | 'rk-rights' | 'rk-version' | 'task-limit' | 'agent-offline'

const isCloud = ({ path }: VendorRequest) => path.startsWith('/wsserverlp')

export function broken(name: RkeeperFault, request: VendorRequest): Answer | null {
  if (isCloud(request)) {
    if (name === 'unauthorized') return failure('AuthFailed')
    if (name === 'forbidden') return failure('License')
    if (name === 'task-limit') return failure('TaskLimitExceeded')
    if (name === 'agent-offline') return failure('Timeout')
    return null
  }
  if (name === 'rk-error')
    return refused('Query Executing Error', 'Заказ заблокирован станцией KASSA2')
  if (name === 'rk-rights')
    return refused('Query Executing Error', 'Недостаточно прав для операции')
  if (name === 'rk-version') return refused('Query Parse Error', 'Unknown attribute')
  return null
}

const refused = (status: string, text: string) =>
  xml(refusal('', status, text).replace(/^<\?xml[^>]*>/, ''))

export function spoiled(name: RkeeperFault, answer: Answer): Answer {
  const sent = String(answer.body)
  if (name === 'schema-change') {
    const body = sent
      .replaceAll(' Ident=', ' Id=')
      .replaceAll('SystemInfo', 'SysInfo')
      .replaceAll('"queryResult"', '"rows"')
    return { ...answer, body }
  }
  if (name === 'duplicate-rows') {
    if (sent.includes('"queryResult"')) {
      const { taskResponse, ...rest } = JSON.parse(sent)
      const rows = taskResponse.queryResult
      const body = JSON.stringify({
        ...rest,
        taskResponse: { queryResult: [...rows, ...rows.slice(0, 50)] },
      })
      return { ...answer, body }
    }
    const body = sent.replaceAll(/<Item .*?<\/Item>|<Visit .*?<\/Visit>/g, '$&$&')
    return { ...answer, body }
  }
  return answer
}
