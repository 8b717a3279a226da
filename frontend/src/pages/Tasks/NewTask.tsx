import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { usePlan } from '../../app/usePlan'
import { useShell } from '../../app/useShell'
import { ErrorBoundary } from '../../components/ErrorBoundary'
import { useNarrow } from '../../components/useNarrow'
import { useTasksWords } from '../../i18n/words/tasks'

// Most who list tasks never make one.
const CreateTask = lazy(() => import('./CreateTask'))

/** The office's button to add a task to the plan that is shown. */
export function NewTask() {
  const t = useTasksWords()
  const { viewer } = useShell()
  const { planId } = usePlan()
  const narrow = useNarrow()
  const [creating, setCreating] = useState(false)
  if (viewer?.user.role !== 'OFFICE' || !planId) return null
  return (
    <>
      <Button icon={<PlusOutlined aria-hidden />} aria-label={t('newTask')} onClick={() => setCreating(true)}>
        {!narrow && t('newTask')}
      </Button>
      {creating && (
        <ErrorBoundary>
          <Suspense fallback={null}>
            <CreateTask planId={planId} onClose={() => setCreating(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}
