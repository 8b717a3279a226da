import { useUnitsWords } from '../../i18n/words/units'
import type { TheUnit } from './share'

/** What comes through groups, by the group's name where there is but one. */
export function useGroupWord(unit: TheUnit): string {
  const t = useUnitsWords()
  const [only, ...others] = unit.groups
  return only && others.length === 0 ? t('through', { group: only.name }) : t('throughGroups')
}
