import User from '#access/models/user'

export function operatorBy(userId: string): Promise<User | null> {
  return User.query()
    .where('id', userId)
    .whereIn('id', (admins) => admins.from('platform_admins').select('user_id'))
    .first()
}
