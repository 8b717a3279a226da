import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import dayjs from 'dayjs'
import { graphql } from 'react-relay'
import type { OverviewQuery } from '../../__generated__/OverviewQuery.graphql'
import { usePageQuery } from '../../app/usePageQuery'
import { useShell } from '../../app/useShell'
import { useDays } from '../../components/days'
import { ErrorBoundary } from '../../components/ErrorBoundary'
import { NoPlan } from '../../components/NoPlan'
import { PageHead } from '../../components/PageHead'
import { unitKinds } from '../../components/unitKinds'
import { useCommon } from '../../i18n/words/common'
import { useOverviewWords } from '../../i18n/words/overview'
import { attention } from '../Tasks/filter'
import { downloadTasks } from '../Tasks/download'
import { Attention } from './Attention'
import { DueMonths } from './DueMonths'
import { Figures } from './Figures'
import { Indicators } from './Indicators'
import { LeaderLoads } from './LeaderLoads'
import { Livelihood } from './Livelihood'
import styles from './Overview.module.css'
import { UnitLoads } from './UnitLoads'

/** The year at a glance (总览): every figure leads to the list behind it. */
export function Overview() {
  const { year } = useSearch({ from: '__root__' })
  return year ? <OfYear year={year} /> : <Of />
}

/** Units that carry work themselves; a group's load is its members'. */
const single = unitKinds.filter((kind) => kind !== 'GROUP')

/** Units' loads are counted in the newest plan unless told by id. */
function OfYear({ year }: { year: number }) {
  const { plans } = useShell()
  return <Of year={year} planId={plans.nodes.find((plan) => plan.year === year)?.id} />
}

function Of({ year, planId }: { year?: number; planId?: string }) {
  const { data, stale } = usePageQuery<OverviewQuery>(
    graphql`
      query OverviewQuery($year: Int, $planId: ID, $attention: TaskFilter!, $kinds: [UnitKind!]) @raw_response_type {
        plan(year: $year) {
          year
          title
          updatedAt
          ...Figures_plan
          ...LeaderLoads_plan
          ...Attention_plan @arguments(filter: $attention)
          ...DueMonths_plan
          ...Indicators_plan
          ...Livelihood_plan
        }
        ...UnitLoads_query @arguments(planId: $planId, kinds: $kinds)
      }
    `,
    { year, planId, attention, kinds: single },
  )
  const c = useCommon()
  const t = useOverviewWords()
  const navigate = useNavigate()
  const days = useDays()
  const { plans } = useShell()
  const { plan } = data
  if (!plan) return <NoPlan />
  const today = dayjs(days.today)
  const gone = today.year() === plan.year ? Math.round((100 * (today.diff(today.startOf('year'), 'day') + 1)) / (today.endOf('year').diff(today.startOf('year'), 'day') + 1)) : null
  return (
    <div className={stale ? styles.stale : undefined}>
      <PageHead
        title={c('overview')}
        note={
          plans.nodes.length > 1 ? (
            <select
              className={styles.plans}
              aria-label={t('plan')}
              value={plan.year}
              onChange={(event) => {
                const chosen = Number(event.target.value)
                void navigate({ to: '/', search: { year: chosen === plans.nodes[0]?.year ? undefined : chosen } })
              }}
            >
              {plans.nodes.map((one) => (
                <option key={one.id} value={one.year}>
                  {one.title}
                </option>
              ))}
            </select>
          ) : (
            plan.title
          )
        }
      >
        <span className={styles.facts}>
          <span>
            {c('today')} <strong>{days.whole(days.today)}</strong>
          </span>
          {gone != null && <span className={styles.wide}>{t('yearGone', { percent: gone })}</span>}
          <span className={styles.wide}>{t('updatedAt', { at: days.moment(plan.updatedAt) })}</span>
        </span>
        <span className={`${styles.buttons} no-print`}>
          <Button icon={<DownloadOutlined aria-hidden />} onClick={() => void downloadTasks({ year }, 'xlsx', plan.title)}>
            {c('download')}
          </Button>
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => print()}>
            {c('print')}
          </Button>
        </span>
      </PageHead>
      <Figures plan={plan} />
      <div className={styles.grid}>
        <Part area="leaders">
          <LeaderLoads plan={plan} />
        </Part>
        <Part area="attention">
          <Attention plan={plan} />
        </Part>
        <Part area="months">
          <DueMonths plan={plan} />
        </Part>
        <Part area="indicators">
          <Indicators plan={plan} />
        </Part>
        <Part area="livelihood">
          <Livelihood plan={plan} />
        </Part>
        <Part area="units">
          <UnitLoads query={data} />
        </Part>
      </div>
    </div>
  )
}

function Part({ area, children }: { area: string; children: React.ReactNode }) {
  return (
    <section style={{ gridArea: area }}>
      <ErrorBoundary>{children}</ErrorBoundary>
    </section>
  )
}
