import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Ends the name of a folder that is still being written. */
export const PARTIAL = '.partial'

const NAME = /^krug-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/
const DAY = 86_400_000

export interface Shelved {
  path: string
  madeAt: Date
}

/** The complete back-ups of a folder, newest first. */
export async function backupsIn(folder: string): Promise<Shelved[]> {
  const found: Shelved[] = []
  for (const name of await readdir(folder)) {
    const [, ...parts] = NAME.exec(name) ?? []
    if (!parts.length) continue
    const [year, month, day, hour, minute, second] = parts
    found.push({
      path: join(folder, name),
      madeAt: new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`),
    })
  }
  return found.toSorted((a, b) => b.madeAt.getTime() - a.madeAt.getTime())
}

/** Deletes what is neither among the newest `keep` nor younger than `days`. @returns the paths of what went */
export async function rotateBackups(
  folder: string,
  { keep, days, now }: { keep: number; days: number; now: Date }
) {
  if (keep < 1) throw new Error('keep at least one back-up')
  const oldest = now.getTime() - days * DAY
  const shelved = await backupsIn(folder)
  const gone = shelved.slice(keep).filter(({ madeAt }) => madeAt.getTime() < oldest)
  for (const { path } of gone) await rm(path, { recursive: true })
  return gone.map(({ path }) => path)
}

/** @throws Error when there is none. */
export async function newestIn(folder: string) {
  const [newest] = await backupsIn(folder)
  if (!newest) throw new Error(`there is no back-up in ${folder}`)
  return newest.path
}
