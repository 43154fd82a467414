import { useSyncExternalStore } from 'react'

const KEY = 'krug.exports'

/** Files that the reader waits for, also on the next page. */
let watched: readonly string[] | undefined
const listeners = new Set<() => void>()

function read(): readonly string[] {
  watched ??= JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as string[]
  return watched
}

function write(ids: readonly string[]) {
  watched = ids
  sessionStorage.setItem(KEY, JSON.stringify(ids))
  for (const listener of listeners) listener()
}

export const watchExport = (id: string) => write([...read(), id])
export const forgetExport = (id: string) => write(read().filter((one) => one !== id))

const NONE: readonly string[] = []

export function useWatchedExports() {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    read,
    () => NONE
  )
}
