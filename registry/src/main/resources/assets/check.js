// Counts how long a study record is in sight and tells the server with the confirmation. Without this file the server
// counts from showing the page to its confirmation.
(() => {
  const field = document.querySelector('[data-visible-seconds]');
  if (!field) return;
  const needed = Number(field.dataset.visibleSeconds);
  const left = document.querySelector('[data-seconds-left]');
  let seen = Number(field.dataset.seen) * 1000;
  let since = document.visibilityState === 'visible' ? performance.now() : null;

  const total = () => seen + (since === null ? 0 : performance.now() - since);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      since = performance.now();
      return;
    }
    seen = total();
    since = null;
  });

  const show = () => {
    const missing = Math.ceil(needed - total() / 1000);
    left.textContent = missing > 0 ? `（还差 ${missing} 秒）` : '（已看够）';
    if (missing > 0) setTimeout(show, 300);
  };
  show();

  field.form.addEventListener('submit', () => { field.value = Math.floor(total() / 1000); });
})();
