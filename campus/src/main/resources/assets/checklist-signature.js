// Draws the signature of the class checklist; without it the student types the own name.
(() => {
  const ratio = Math.max(1, Math.min(2, window.devicePixelRatio || 1));
  document.querySelectorAll('[data-signature-pad]').forEach(pad => {
    const canvas = pad.querySelector('canvas');
    const drawn = pad.querySelector('input[name=drawn]');
    const pen = canvas.getContext('2d');
    let last = null;
    let strokes = 0;

    const clear = () => {
      pen.clearRect(0, 0, canvas.width, canvas.height);
      strokes = 0;
      drawn.value = '';
    };
    const fit = () => {
      const box = canvas.getBoundingClientRect();
      canvas.width = Math.round(box.width * ratio);
      canvas.height = Math.round(box.height * ratio);
      pen.lineWidth = 2.5 * ratio;
      pen.lineCap = 'round';
      pen.lineJoin = 'round';
      pen.strokeStyle = '#000';
      clear();
    };
    const place = event => {
      const box = canvas.getBoundingClientRect();
      return [(event.clientX - box.left) * ratio, (event.clientY - box.top) * ratio];
    };

    pad.hidden = false;
    fit();
    let width = window.innerWidth;
    window.addEventListener('resize', () => {
      // A phone's address bar changes the height only; the signature stays then.
      if (window.innerWidth !== width) {
        width = window.innerWidth;
        fit();
      }
    });
    canvas.addEventListener('pointerdown', event => {
      event.preventDefault();
      canvas.setPointerCapture(event.pointerId);
      last = place(event);
    });
    canvas.addEventListener('pointermove', event => {
      if (!last) return;
      const now = place(event);
      pen.beginPath();
      pen.moveTo(...last);
      pen.lineTo(...now);
      pen.stroke();
      last = now;
      strokes++;
    });
    const end = () => {
      if (last && strokes > 3) drawn.value = canvas.toDataURL('image/png');
      last = null;
    };
    canvas.addEventListener('pointerup', end);
    canvas.addEventListener('pointercancel', end);
    pad.querySelector('[data-signature-clear]').addEventListener('click', clear);
  });
})();
