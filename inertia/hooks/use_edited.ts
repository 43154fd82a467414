import { useState } from 'react'

/** A dialog over one thing of a list, or over a new one; it stays itself while it closes. */
export function useEdited<T>() {
  const [{ item, opened, key }, set] = useState<{ item: T | null; opened: boolean; key: number }>({
    item: null,
    opened: false,
    key: 0,
  })
  return {
    item,
    opened,
    key,
    edit: (next: T) => set({ item: next, opened: true, key: key + 1 }),
    add: () => set({ item: null, opened: true, key: key + 1 }),
    close: () => set({ item, opened: false, key }),
  }
}
