import { BulbOutlined } from '@ant-design/icons'
import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react'
import { examples } from './examples'
import styles from './GraphiQLPage.module.css'

/** A pane of example questions; each opens in a tab of its own. */
export function examplesPlugin(title: string): GraphiQLPlugin {
  return { title, icon: () => <BulbOutlined className={styles.icon} aria-hidden />, content: () => <Examples title={title} /> }
}

function Examples({ title }: { title: string }) {
  const { addTab, setOperationName } = useGraphiQLActions()
  const editor = useGraphiQL((state) => state.queryEditor)
  return (
    <section aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <ol>
        {examples.map(({ name, title: what, operation, text }) => (
          <li key={name}>
            <button
              type="button"
              className={styles.example}
              disabled={!editor}
              onClick={() => {
                addTab()
                editor?.setValue(text)
                // Told at once: the editor finds out a moment later, maybe after Run.
                setOperationName(operation)
              }}
            >
              {what}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
