/** The window's entry. */
export {}
