import { Button, Drawer } from 'antd'
import { Suspense, useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { More_import$key } from '../../__generated__/More_import.graphql'
import { ErrorBoundary } from '../../components/ErrorBoundary'
import { Waiting } from '../../components/Waiting'
import { useImportWords } from '../../i18n/words/imports'
import { Differences } from './Differences'
import { Repairs } from './Repairs'
import styles from './More.module.css'

/** What need not be decided, a click away: the difference to the plan, and what was mended or noted. */
export function More({ paper }: { paper: More_import$key }) {
  const t = useImportWords()
  const [open, setOpen] = useState<'differences' | 'repairs' | null>(null)
  const { id, difference } = useFragment(
    graphql`
      fragment More_import on Import {
        id
        difference {
          added
          changed
          dropped
          unchanged
        }
      }
    `,
    paper,
  )
  return (
    <section className={styles.more}>
      <div>
        <Button onClick={() => setOpen('differences')}>{t('differences')}</Button>
        <span className="note">{t('differenceCounts', { ...difference })}</span>
      </div>
      <div>
        <Button onClick={() => setOpen('repairs')}>{t('repairs')}</Button>
      </div>
      <Drawer open={open !== null} size={720} title={open && t(open)} onClose={() => setOpen(null)} destroyOnHidden>
        <ErrorBoundary>
          <Suspense fallback={<Waiting rows={8} height={48} />}>
            {open === 'differences' && <Differences id={id} />}
            {open === 'repairs' && <Repairs id={id} />}
          </Suspense>
        </ErrorBoundary>
      </Drawer>
    </section>
  )
}
