import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import './styles/main.scss';

const place = document.getElementById('crosscut');
if (!place) throw new Error('index.html has no element #crosscut to draw into.');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
