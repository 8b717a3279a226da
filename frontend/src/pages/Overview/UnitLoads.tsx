import { Link, useSearch } from '@tanstack/react-router'
import { graphql, useFragment } from 'react-relay'
import type { UnitLoads_query$key } from '../../__generated__/UnitLoads_query.graphql'
import { UnitLink } from '../../components/links'
import { RoleLegend } from '../../components/RoleLegend'
import { SectionHead } from '../../components/SectionHead'
import { StackBar } from '../../components/StackBar'
import { useOverviewWords } from '../../i18n/words/overview'
import { parts } from '../Units/listed'
import { barOf, listBehind } from '../Units/load'
import styles from './UnitLoads.module.css'

/** Units that carry most, what reaches them through groups included and hatched. */
export function UnitLoads({ query }: { query: UnitLoads_query$key }) {
  const t = useOverviewWords()
  const { year } = useSearch({ from: '__root__' })
  const { units } = useFragment(
    graphql`
      fragment UnitLoads_query on Query @argumentDefinitions(planId: { type: "ID" }, kinds: { type: "[UnitKind!]" }) {
        units(filter: { kind: $kinds }, orderBy: [{ field: TOTAL_COUNT, direction: DESC }], first: 10) {
          totalCount
          nodes {
            id
            name
            workload(planId: $planId) {
              lead
              coLead
              support
              throughGroups
              total
            }
            ...links_unit
          }
        }
      }
    `,
    query,
  )
  const most = Math.max(1, ...units.nodes.map((unit) => unit.workload.total))
  return (
    <>
      <SectionHead title={t('units')} note={<RoleLegend group={t('throughGroups')} />} more={<Link to="/units">{t('allUnits', { count: units.totalCount })}</Link>} />
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            {parts.map((kind) => (
              <th key={kind} scope="col" className={`number ${styles.kind}`}>
                {t(kind === 'throughGroups' ? 'throughShort' : kind)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('sum')}
            </th>
            <th scope="col" className={styles.bar} aria-label={t('spread')} />
          </tr>
        </thead>
        <tbody>
          {units.nodes.map((unit) => {
            const { workload } = unit
            return (
              <tr key={unit.id}>
                <td className={styles.name}>
                  <UnitLink unit={unit} />
                </td>
                {parts.map((kind) => (
                  <td key={kind} className={`number ${styles.kind}`}>
                    {workload[kind] === 0 ? (
                      <span className="zero">0</span>
                    ) : (
                      <Link {...listBehind(unit.id, kind, year)}>{workload[kind]}</Link>
                    )}
                  </td>
                ))}
                <td className="number">
                  <Link {...listBehind(unit.id, 'total', year)} className={styles.total}>
                    {workload.total}
                  </Link>
                </td>
                <td className={styles.bar}>
                  <StackBar
                    max={most}
                    figures={false}
                    parts={barOf(unit, (kind, count) => t('unitPart', { unit: unit.name, role: t(kind), count }), year)}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
