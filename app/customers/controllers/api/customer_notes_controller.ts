import type { HttpContext } from '@adonisjs/core/http'
import { AddNote, DeleteNote } from '#customers/actions/save_note'
import { notesOf } from '#customers/queries/notes_query'
import { addNoteValidator, pageValidator } from '#customers/validators/customer_validator'

export default class CustomerNotesController {
  async index({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(pageValidator)
    const { rows, meta } = await notesOf(actor, params.id, input)
    return { data: rows, meta }
  }

  async store({ actor, params, request, response }: HttpContext) {
    const { text } = await request.validateUsing(addNoteValidator)
    const id = await new AddNote().handle(actor, params.id, text)
    return response.created({ data: { id } })
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new DeleteNote().handle(actor, params.id, params.noteId)
    return response.noContent()
  }
}
