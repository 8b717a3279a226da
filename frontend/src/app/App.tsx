import { RouterProvider } from '@tanstack/react-router'
import { RelayEnvironmentProvider } from 'react-relay'
import { createEnvironment } from '../relay/environment'
import { Clothes } from '../theme/Clothes'
import { RevisionProvider } from './revision'
import { createAppRouter } from './router'
import { ShellProvider } from './useShell'

const environment = createEnvironment()
const router = createAppRouter()

export function App() {
  return (
    <Clothes>
      <RelayEnvironmentProvider environment={environment}>
        <RevisionProvider>
          <ShellProvider>
            <RouterProvider router={router} />
          </ShellProvider>
        </RevisionProvider>
      </RelayEnvironmentProvider>
    </Clothes>
  )
}
