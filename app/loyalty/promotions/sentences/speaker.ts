import type { ItemFilter } from '#loyalty/promotions/item_filter'
export interface Speaker {
  money(k: number): string
  quantity(k: number): string
  percent(b: number): string
  times(b: number): string
  items(i: ItemFilter | undefined): string
  names(u: string, l: readonly string[]): string
  weekdays(d: number[]): string
  date(d: string): string
}
