import './workers'
import { useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef } from 'react'
import persisted from '../../../persisted.json'
import { Waiting } from '../../components/Waiting'
import { useCommon } from '../../i18n/words/common'
import styles from './GraphiQLPage.module.css'
import { tabsAsList } from './tabsAsList'

const Desk = lazy(() => import('./Desk'))

/** Any question over the API, for analysts: examples, documentation, history, tables to save. */
export function GraphiQLPage() {
  const c = useCommon()
  const { operation, variables } = useSearch({ from: '/graphiql' })
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => tabsAsList(page.current!), [])
  useEffect(() => {
    document.title = `${c('graphiql')} · ${c('product')}`
  }, [c])
  return (
    <div ref={page} className={styles.page}>
      <h1 className="seen-by-readers-only">{c('graphiql')}</h1>
      <Suspense fallback={<Waiting rows={10} />}>
        <Desk query={operation && textNamed(operation)} variables={variables && pretty(variables)} />
      </Suspense>
    </div>
  )
}

/** The text of one of the app's own questions. */
function textNamed(name: string) {
  return Object.values(persisted as Record<string, string>).find((text) => text.includes(`query ${name}(`) || text.includes(`query ${name} {`))
}

function pretty(variables: string) {
  try {
    return JSON.stringify(JSON.parse(variables), null, 2)
  } catch {
    return undefined
  }
}
