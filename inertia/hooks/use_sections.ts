import { doorOf, isInside, SECTIONS } from '~/components/shell/sections'
import { useCan } from './use_can'
import { useView } from './use_view'

/** The sections this reader may open, as links that keep the period and places being looked at. */
export function useSections() {
  const can = useCan()
  const { path, keep } = useView()
  return SECTIONS.flatMap((section) => {
    const door = doorOf(section, can)
    if (!door) return []
    const href = section.viewed ? keep(door) : door
    return [{ ...section, href, current: isInside(section, path) }]
  })
}
