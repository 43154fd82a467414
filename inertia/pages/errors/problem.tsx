import type { InertiaProps } from '~/types'

type Problem = {
  title: string
  status: number
  code: string
  detail: string
}

export default function ProblemPage({ problem }: InertiaProps<{ problem: Problem }>) {
  return <p>{problem.detail}</p>
}
