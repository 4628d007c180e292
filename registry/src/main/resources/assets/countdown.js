// 重新获取倒计时: the server says how many seconds are left; until then the buttons of its form wait.
document.querySelectorAll('[data-countdown]').forEach(place => {
  const buttons = place.closest('form')?.querySelectorAll('button[type=submit]') ?? [];
  const end = Date.now() + Number(place.dataset.countdown) * 1000;
  const tick = () => {
    const left = Math.ceil((end - Date.now()) / 1000);
    buttons.forEach(button => { button.disabled = left > 0; });
    place.textContent = left > 0 ? `${left} 秒后可以重新获取。` : '现在可以重新获取。';
    if (left > 0) setTimeout(tick, 500);
  };
  // Counting every second aloud would bury a screen reader.
  place.closest('[role=status]')?.removeAttribute('role');
  tick();
});
