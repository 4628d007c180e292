// Counts how long a study record is in sight, says what the check still lacks before it is pressed, and tells the server
// the seconds with the confirmation. Without this file the server counts from showing the page to its confirmation.
(() => {
  const field = document.querySelector('[data-visible-seconds]');
  if (!field) return;
  const form = field.form;
  const needed = Number(field.dataset.visibleSeconds);
  const still = form.querySelector('[data-still]');
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

  const lacking = missing => {
    const verdict = form.elements.verdict.value;
    return [
      missing > 0 && `再看 ${missing} 秒`,
      still.dataset.photos,
      !verdict && '选择核对结果',
      verdict === 'wrong' && !form.elements.remark.value.trim() && '写明哪一项有误',
      !form.elements.read.checked && '勾选“已逐项看完”',
    ].filter(Boolean);
  };
  const show = () => {
    const missing = Math.max(0, Math.ceil(needed - total() / 1000));
    document.querySelectorAll('[data-seconds-left]').forEach(left => { left.textContent = missing ? `（还差 ${missing} 秒）` : '（已看够）'; });
    document.querySelectorAll('[data-seconds-mark]').forEach(mark => { mark.textContent = missing ? '○' : '✓'; });
    const lacks = lacking(missing);
    still.textContent = lacks.length ? `还差：${lacks.join('、')}` : '都齐了，可以确认。';
    return missing;
  };
  const count = () => { if (show()) setTimeout(count, 300); };
  count();
  form.addEventListener('input', show);
  form.addEventListener('submit', () => { field.value = Math.floor(total() / 1000); });
})();
