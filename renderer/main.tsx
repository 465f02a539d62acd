/** The window's entry: finds where it runs, then draws. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { Providers } from './frame/Providers.tsx'
import { connect } from './host/connect.ts'
import './ui/tokens.css'

createRoot(document.getElementById('root')!).render(<StrictMode><Providers {...connect()}><App /></Providers></StrictMode>)
