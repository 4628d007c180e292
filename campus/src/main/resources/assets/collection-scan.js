// The scanner's page: scans go one after the other while the next is already being read; nothing is lost when the
// network is. Without this script the form is sent the plain way.
(() => {
  const form = document.querySelector('[data-scan]');
  if (!form) return;
  const field = form.querySelector('input[name=text]');
  const result = document.getElementById('scan-result');
  const waiting = document.querySelector('[data-scan-waiting]');
  const queue = [];
  let sending = false;

  // Sounds.
  const soundButton = document.querySelector('[data-scan-sound]');
  let sound = localStorage.getItem('scan-sound') === 'on';
  let audio = null;
  const showSound = () => {
    soundButton.textContent = `提示音：${sound ? '开' : '关'}`;
    soundButton.setAttribute('aria-pressed', sound);
  };
  soundButton.hidden = false;
  showSound();
  soundButton.addEventListener('click', () => {
    sound = !sound;
    localStorage.setItem('scan-sound', sound ? 'on' : 'off');
    showSound();
    field.focus();
  });
  const beep = tone => {
    if (!sound) return;
    audio ??= new AudioContext();
    const voice = audio.createOscillator();
    const volume = audio.createGain();
    voice.frequency.value = { good: 1200, odd: 700, bad: 260 }[tone] ?? 500;
    volume.gain.value = 0.15;
    voice.connect(volume).connect(audio.destination);
    voice.start();
    voice.stop(audio.currentTime + (tone === 'good' ? 0.09 : 0.35));
  };

  const say = text => { waiting.textContent = text; };
  const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

  const send = async () => {
    if (sending) return;
    sending = true;
    while (queue.length) {
      const scan = queue[0];
      say(queue.length > 1 ? `还有 ${queue.length} 份在登记…` : '');
      try {
        const answer = await fetch(form.action, { method: 'POST', body: scan, headers: { 'HX-Request': 'true' } });
        if (answer.status === 401 || answer.redirected) {
          // Signed out: the plain way asks to sign in again.
          location.reload();
          return;
        }
        if (answer.status === 403) {
          say('登录状态有变化，请刷新页面，再补扫没有登记的。');
          return;
        }
        if (!answer.ok) throw new Error(answer.status);
        result.innerHTML = await answer.text();
        // What was told of the deed before is not true of this one.
        document.querySelector('[data-told]')?.remove();
        beep(result.querySelector('[data-scan-tone]')?.dataset.scanTone);
        queue.shift();
      } catch {
        // The key makes a scan that is sent twice one scan.
        say(`网络不通，${queue.length} 份等待登记，正在重试。请不要关闭页面。`);
        await pause(2000);
      }
    }
    say('');
    sending = false;
  };

  const take = text => {
    if (!text.trim()) return;
    const scan = new URLSearchParams(new FormData(form));
    scan.set('text', text);
    scan.set('key', crypto.randomUUID ? crypto.randomUUID() : `k-${Date.now()}-${Math.random().toString(36).slice(2).padEnd(10, '0')}`);
    queue.push(scan);
    send();
  };

  form.addEventListener('submit', event => {
    event.preventDefault();
    take(field.value);
    field.value = '';
    field.focus();
  });
  window.addEventListener('beforeunload', event => {
    if (queue.length) event.preventDefault();
  });

  // Camera: the browser's own reader where there is one, else the server reads a picture now and then.
  const cameraButton = document.querySelector('[data-scan-camera]');
  const video = document.querySelector('[data-scan-video]');
  if (!navigator.mediaDevices?.getUserMedia) return;
  cameraButton.hidden = false;
  let stream = null;
  let lastText = '';
  let lastAt = 0;

  const found = text => {
    // The same code has to leave the picture before it counts as the second copy.
    const now = Date.now();
    if (text === lastText && now - lastAt < 3000) {
      lastAt = now;
      return;
    }
    lastText = text;
    lastAt = now;
    take(text);
  };
  const canvas = document.createElement('canvas');
  const ask = async () => {
    const scale = Math.min(1, 900 / Math.max(video.videoWidth, video.videoHeight));
    canvas.width = video.videoWidth * scale;
    canvas.height = video.videoHeight * scale;
    canvas.getContext('2d').drawImage(video, 0, 0, canvas.width, canvas.height);
    const picture = await new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.8));
    const body = new FormData();
    body.set('_csrf', form.querySelector('input[name=_csrf]').value);
    body.set('picture', picture, 'frame.jpg');
    const answer = await fetch(`${form.action}/decoding`, { method: 'POST', body, headers: { 'HX-Request': 'true' } });
    return answer.status === 200 ? answer.text() : '';
  };
  const look = async () => {
    const reader = 'BarcodeDetector' in window ? new BarcodeDetector({ formats: ['qr_code'] }) : null;
    while (stream) {
      try {
        const text = reader ? (await reader.detect(video))[0]?.rawValue : await ask();
        if (text) found(text);
      } catch (problem) {
        console.warn('scan', problem);
      }
      await pause(reader ? 150 : 700);
    }
  };
  cameraButton.addEventListener('click', async () => {
    if (stream) {
      stream.getTracks().forEach(track => track.stop());
      stream = null;
      video.hidden = true;
      cameraButton.textContent = '用摄像头扫';
      return;
    }
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    } catch {
      say('没有摄像头，或浏览器没有允许使用摄像头。可以改用下面的拍照识别。');
      return;
    }
    video.srcObject = stream;
    video.hidden = false;
    await video.play();
    cameraButton.textContent = '停止摄像头';
    look();
  });
})();
