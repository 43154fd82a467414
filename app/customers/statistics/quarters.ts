const EDGES = [1, 2, 3]

/**
 * What the first, second and third quarter of a measure end with, as an array of the measure's name: the value below
 * which a quarter, a half, three quarters of the others are. One sort of all values; ranking each row would take one and
 * the rows a second time.
 */
export const edgesOf = (measure: string) => {
  const edges = EDGES.map((quarters) => {
    const place = `greatest(1, ceil((count(*) - 1) * ${quarters} / 4.0))::int`
    return `(array_agg(${measure} order by ${measure}))[${place}]`
  })
  return `array[${edges.join(', ')}] as ${measure}`
}

/** The quarter that a row `m` is in, 1 to 4: one more for each of the `edges` that it leaves below. */
export const quarterOf = (measure: string) =>
  `(1 ${EDGES.map((edge) => `+ (m.${measure} > edges.${measure}[${edge}])::int`).join(' ')})::smallint`
