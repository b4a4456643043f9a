import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { DemoShell } from './components/DemoShell.tsx';
import '../styles/desk.css';
import '../styles/reader.css';
import './demo.css';

createRoot(document.getElementById('demo') as HTMLElement).render(
  <StrictMode>
    <DemoShell />
  </StrictMode>,
);

// 64 KB that the first paint can do without.
void import('../styles/italic.css');
