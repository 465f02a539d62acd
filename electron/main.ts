/** The desktop's entry: composes the workspace and the window. */
export {}
