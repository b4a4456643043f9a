/** Brings words into the window, only if they are out of its middle half; at once where motion is unwelcome. */
export function scrollToWords(element: Element | undefined): void {
  if (!element) return;
  const { top } = element.getBoundingClientRect();
  const height = window.innerHeight;
  if (top > height * 0.25 && top < height * 0.75) return;
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollTo({ top: window.scrollY + top - height * 0.33, behavior: isCalm ? 'auto' : 'smooth' });
}
