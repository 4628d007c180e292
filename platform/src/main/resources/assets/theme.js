// Dark or light before anything is drawn: the person's choice (a cookie), else the system's.
(() => {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const chosen = root.dataset.theme;
    root.dataset.bsTheme = chosen || (dark.matches ? 'dark' : 'light');
  };
  dark.addEventListener('change', apply);
  document.addEventListener('theme', apply);
  root.classList.add('js');
  apply();
})();
