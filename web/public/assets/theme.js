// The theme that was chosen, before the first paint: a file of its own, since the desk allows no inline script.
try {
  const theme = localStorage.getItem('onrecord.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage can be denied: the system's theme holds then.
}
