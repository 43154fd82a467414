import env from '#start/env'
import { mayScrape } from '#operation/metrics/may_scrape'

export const maySeeMetrics = (authorization?: string, address?: string) =>
  mayScrape(
    { token: env.get('METRICS_TOKEN')?.release(), allow: env.get('METRICS_ALLOW') },
    { authorization, address }
  )
