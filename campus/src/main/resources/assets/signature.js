// Lets a signature be drawn where scripts run; the drawing is sent as the file the form takes anyway.
(() => {
  document.querySelectorAll('[data-signature]').forEach(place => {
    const form = place.closest('form');
    const canvas = place.querySelector('canvas');
    const input = form.querySelector('input[type=file]');
    place.hidden = false;
    const pad = new SignaturePad(canvas, { penColor: '#111', minWidth: 1.2, maxWidth: 3.2 });
    const fit = () => {
      const drawn = pad.toData();
      const ratio = Math.max(window.devicePixelRatio || 1, 1);
      canvas.width = canvas.offsetWidth * ratio;
      canvas.height = canvas.offsetHeight * ratio;
      canvas.getContext('2d').scale(ratio, ratio);
      pad.clear();
      pad.fromData(drawn);
    };
    fit();
    window.addEventListener('resize', fit);
    place.querySelector('[data-signature-clear]').addEventListener('click', () => {
      pad.clear();
      input.value = '';
    });
    const keep = () => canvas.toBlob(blob => {
      const files = new DataTransfer();
      files.items.add(new File([blob], 'signature.png', { type: 'image/png' }));
      input.files = files.files;
    }, 'image/png');
    pad.addEventListener('endStroke', keep);
  });
})();
