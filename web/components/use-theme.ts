import { useCallback } from 'react';

/** Changes between light and dark, from what is seen now; kept per person in this browser. */
export function useTheme(): { toggleTheme: () => void } {
  const toggleTheme = useCallback(() => {
    const root = document.documentElement;
    const isDark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : window.matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = isDark ? 'light' : 'dark';
    try {
      localStorage.setItem('onrecord.theme', root.dataset.theme);
    } catch {
      // Storage can be denied: the theme holds until the page is left.
    }
  }, []);
  return { toggleTheme };
}
