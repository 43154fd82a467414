import type { Actor } from '#shared/actor'
import { personFile } from '#customers/requests/file/person_file'
import { changeRequest, lockOpenRequest } from '#customers/requests/open_request'

/**
 * Everything that is kept about who asked for information, to be handed over; that it was taken is written down.
 *
 * @throws NotFoundError, RequestClosedError
 */
export class TakeFile {
  async handle(actor: Actor, id: string) {
    const request = await lockOpenRequest(actor, id)
    const file = await personFile(actor, request.customer.id)
    await changeRequest(actor, request, 'requests.file_taken', { file_taken_at: new Date() })
    return file
  }
}
