import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import type { Tenant } from '#tests/helpers/given'

/** Schedules that are all due at one time, each for one recipient; what they are called begins with what this answers. */
export async function givenDueSchedules(
  { inside, owner }: Tenant,
  count: number,
  { dueAt, format = 'letter' }: { dueAt: Date; format?: string }
): Promise<string> {
  const batch = randomUUID()
  await inside(() =>
    db.rawQuery(
      `with made as (
         insert into schedules (user_id, name, report, parameters, format, every, at, next_at)
         select cast(:user as uuid), :batch || ' ' || n, 'sales/summary', '{"preset": "yesterday"}', :format, 'day', '09:00', :dueAt
           from generate_series(1, :count) n
         returning id)
       insert into schedule_recipients (schedule_id, user_id) select id, cast(:user as uuid) from made`,
      { user: owner.id, batch, count, dueAt, format } as never
    )
  )
  return batch
}

/** How often a letter with a subject that begins so lies in the folder, by its whole subject. */
export async function lettersOf(batch: string): Promise<Map<string, number>> {
  const folder = app.makePath('tmp/mail')
  const letters = new Map<string, number>()
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.eml')) continue
    const letter = await readFile(`${folder}/${name}`, 'utf8')
    const number = new RegExp(`${batch} \\d+`).exec(unfolded(letter.slice(0, 2000)))?.[0]
    if (number) letters.set(number, (letters.get(number) ?? 0) + 1)
  }
  return letters
}

/** A subject with letters beyond ASCII is written in several words of quoted-printable or base64. */
function unfolded(head: string) {
  return head.replace(
    /=\?UTF-8\?([QB])\?([^?]*)\?=(?:\r?\n )?/gi,
    (_all, encoding: string, text: string) =>
      encoding.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString()
        : text.replaceAll('_', ' ')
  )
}

export function openDeliveries({ inside }: Tenant) {
  return inside(async () => {
    const [{ count }] = await db.from('deliveries').whereNull('settled_at').count('* as count')
    return Number(count)
  })
}

/** As if the time of a dead worker were over. */
export function endLeases({ inside }: Tenant) {
  return inside(() =>
    db
      .from('deliveries')
      .whereNull('settled_at')
      .update({ leased_until: new Date(0) })
  )
}
