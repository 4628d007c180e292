// 防机器人验证: solves the puzzle of each form in the background; a form that is sent too early waits for it.
document.querySelectorAll('input[name=puzzle][data-worker]').forEach(puzzle => {
  const form = puzzle.form;
  const number = form.elements.number;
  const said = form.querySelector('[data-proof-said]');
  let pressed = false;
  const say = text => { said.textContent = text; said.hidden = !text; };
  const worker = new Worker(puzzle.dataset.worker);
  worker.onmessage = event => {
    number.value = event.data;
    worker.terminate();
    say('');
    if (pressed) form.requestSubmit();
  };
  worker.onerror = () => say('防机器人验证没有成功，请刷新页面后再试。');
  worker.postMessage(puzzle.value);
  form.addEventListener('submit', event => {
    if (number.value) return;
    event.preventDefault();
    pressed = true;
    say('正在确认你不是机器人，稍候会自动提交……');
  });
});
// A page that comes back from the browser's memory holds a spent puzzle.
addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
