import { useEffect, useState } from 'react'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import type { Period } from './period_fields'
import type { Simulation } from './types'

const PAUSE = 1500

const isUnderWay = ({ state }: Simulation) => state === 'queued' || state === 'running'

/** A simulation that is started, or was; one under way is asked about until it is done. */
export function useSimulation(promotionId: string, latest: Simulation | null) {
  const [simulation, setSimulation] = useState(latest)
  const { send, sending } = useSend()

  const start = (period: Period) =>
    send(async () => {
      const path = `/api/v1/discounts/rules/${promotionId}/simulate`
      setSimulation(await api<Simulation>('POST', path, period))
    })

  useEffect(() => {
    if (!simulation || !isUnderWay(simulation)) return
    const timer = setTimeout(() => {
      void send(async () => {
        const path = `/api/v1/discounts/simulations/${simulation.id}`
        setSimulation(await api<Simulation>('GET', path))
      })
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [simulation])

  return { simulation, start, busy: sending || (simulation !== null && isUnderWay(simulation)) }
}
