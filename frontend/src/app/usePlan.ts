import { useSearch } from '@tanstack/react-router'
import { useShell } from './useShell'

/** The plan that the address names, or the newest: loads are counted in one plan. */
export function usePlan() {
  const { year } = useSearch({ from: '__root__' })
  const { plans } = useShell()
  const plan = year ? plans.nodes.find((one) => one.year === year) : plans.nodes[0]
  return { year, planId: plan?.id, plan, newest: plan === plans.nodes[0] }
}
