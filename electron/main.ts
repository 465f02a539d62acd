/** The desktop's entry: the workspace behind, the shell around it. */
import { createWorkspace } from './engine/workspace.ts'
import { runDesktop } from './shell/lifecycle.ts'

runDesktop(createWorkspace)
