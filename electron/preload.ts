/** The one door between the window and the main process. */
export {}
