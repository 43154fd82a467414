import db from '@adonisjs/lucid/services/db'

/** Replaces the businesses and venues a member is limited to. */
export class SetScopes {
  async handle(userId: string, businessIds: string[], venueIds: string[]) {
    await db.from('membership_scopes').where('user_id', userId).delete()
    const rows = [
      ...businessIds.map((id) => ({ user_id: userId, business_id: id, venue_id: null })),
      ...venueIds.map((id) => ({ user_id: userId, business_id: null, venue_id: id })),
    ]
    if (rows.length) await db.table('membership_scopes').multiInsert(rows)
  }
}
