// What pages do beyond plain HTML. Everything here is a comfort: without it every page still works.
(() => {
  const root = document.documentElement;
  const year = 365 * 24 * 3600;
  const words = { '': '跟随系统', light: '浅色', dark: '深色' };
  const next = { '': 'light', light: 'dark', dark: '' };

  // 外观: system, light, dark.
  const showTheme = button => {
    const chosen = root.dataset.theme || '';
    button.querySelector('[data-theme-word]').textContent = words[chosen];
  };
  document.querySelectorAll('[data-theme-switch]').forEach(button => {
    button.hidden = false;
    showTheme(button);
    button.addEventListener('click', () => {
      const chosen = next[root.dataset.theme || ''];
      root.dataset.theme = chosen;
      document.cookie = `theme=${chosen}; Path=/; SameSite=Lax; Max-Age=${chosen ? year : 0}`;
      document.dispatchEvent(new Event('theme'));
      document.querySelectorAll('[data-theme-switch]').forEach(showTheme);
    });
  });

  // On a phone a table becomes a stack of cards: each cell is told its heading.
  const width = (text, size) => [...text].reduce((sum, one) => sum + (one.codePointAt(0) < 256 ? size * .6 : size), 0);
  const stack = part => part.querySelectorAll('.table-responsive > table:not(.table-wide)').forEach(table => {
    const heads = [...table.querySelectorAll(':scope > thead th')].map(head => head.dataset.label ?? head.textContent.trim());
    if (!heads.length || table.classList.contains('table-stack')) return;
    table.querySelectorAll(':scope > tbody > tr').forEach(row => {
      let column = 0;
      [...row.cells].forEach(cell => {
        if (cell.colSpan === 1 && heads[column] && !cell.dataset.label) cell.dataset.label = heads[column];
        const label = width(cell.dataset.label || '', 14);
        const half = column > 0 && cell.colSpan === 1 && !cell.querySelector('input:not([type=hidden]), select, textarea, br, div, ul')
            && label + width(cell.textContent.trim(), 16) <= 140;
        cell.classList.toggle('short', half);
        cell.classList.toggle('tall', !half && (label > 90 || !!cell.querySelector('input:not([type=hidden]), select, textarea')));
        cell.classList.toggle('blank', !cell.textContent.trim() && !cell.querySelector('img, input, svg'));
        column += cell.colSpan;
      });
      // Two short ones share a line; one alone takes it whole.
      let alone = null;
      row.querySelectorAll(':scope > :not(:first-child, .lead, .blank, .d-none)').forEach(cell => {
        if (!cell.classList.contains('short')) {
          alone?.classList.remove('short');
          alone = null;
        } else {
          alone = alone ? null : cell;
        }
      });
      alone?.classList.remove('short');
    });
    // Blocks lose what a table tells screen readers; the roles keep it.
    const role = (selector, name) => table.querySelectorAll(selector).forEach(one => {
      if (!one.hasAttribute('role')) one.setAttribute('role', name);
    });
    table.setAttribute('role', 'table');
    role('thead, tbody, tfoot', 'rowgroup');
    role('tr', 'row');
    role('thead th', 'columnheader');
    role('tbody th', 'rowheader');
    role('td', 'cell');
    table.classList.add('table-stack');
  });
  stack(document);

  // A second click while the first is under way does nothing; the server would answer it with the first one's result.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.sending) {
      event.preventDefault();
      return;
    }
    form.dataset.sending = 'yes';
    form.querySelectorAll('button[type=submit]').forEach(button => button.setAttribute('aria-busy', 'true'));
    // A download answers without a new page; let the form be used again.
    setTimeout(() => awake(form), 4000);
  });
  const awake = form => {
    delete form.dataset.sending;
    form.querySelectorAll('button[aria-busy]').forEach(button => button.removeAttribute('aria-busy'));
  };
  addEventListener('pageshow', () => document.querySelectorAll('form[data-sending]').forEach(awake));

  // A menu that was opened closes again by Escape or by a click beside it.
  const closing = 'details.frame-menu[open], details.drop[open]';
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    document.querySelectorAll(closing).forEach(details => {
      details.open = false;
      details.querySelector('summary').focus();
    });
  });
  document.addEventListener('click', event => document.querySelectorAll(closing).forEach(details => {
    if (!details.contains(event.target)) details.open = false;
  }));

  // A file that the server would refuse for its size is refused before it is sent.
  document.addEventListener('change', event => {
    const field = event.target;
    if (field.type !== 'file' || !field.dataset.megabytes) return;
    const most = Math.max(0, ...[...field.files].map(file => file.size));
    field.setCustomValidity(most <= field.dataset.megabytes * 1048576 ? ''
        : `文件有 ${Math.ceil(most / 1048576)} MB，最多 ${field.dataset.megabytes} MB。请压缩或拆分后再选择。`);
    field.reportValidity();
  });

  // Filters marked so send themselves when changed.
  document.addEventListener('change', event => {
    if (event.target.matches('[data-submit-on-change]')) event.target.form.requestSubmit();
  });

  // "打印" and "复制" buttons.
  const offer = part => part.querySelectorAll('[data-print], [data-copy]').forEach(button => { button.hidden = false; });
  offer(document);
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-print], [data-copy]');
    if (!button) return;
    if (button.hasAttribute('data-print')) {
      print();
      return;
    }
    navigator.clipboard.writeText(button.dataset.copy).then(() => say('已复制'), () => say('复制失败，请手工选中后复制'));
  });

  // Running work renews its part of the page every second; when it has ended, the whole page is shown anew.
  const renew = () => {
    const part = document.querySelector('[data-renew]');
    if (!part) return;
    let missed = 0;
    const again = () => setTimeout(ask, 1000 * (1 + missed * 2));
    const ask = async () => {
      if (document.hidden) {
        again();
        return;
      }
      try {
        const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
        const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const old = document.querySelector('[data-renew]');
        const now = fresh.querySelector('[data-renew]');
        if (!answer.ok || answer.redirected || !old) throw new Error('not the same page');
        if (!now) {
          document.getElementById('content').replaceWith(fresh.getElementById('content'));
          stack(document);
          offer(document);
          return;
        }
        old.replaceWith(now);
        missed = 0;
      } catch {
        missed += 1;
        if (missed > 20) return;
      }
      again();
    };
    again();
  };
  renew();

  // A short word that goes away by itself.
  const place = document.createElement('div');
  place.className = 'said';
  place.setAttribute('role', 'status');
  place.hidden = true;
  document.body.append(place);
  const say = text => {
    place.textContent = text;
    place.hidden = false;
    clearTimeout(say.timer);
    say.timer = setTimeout(() => { place.hidden = true; }, 8000);
  };

  // A new password is told at once what it still lacks; the server looks again and knows more (common words, own data).
  const told = (field, words, met) => {
    let hint = document.getElementById(`${field.id}-told`);
    if (!hint) {
      hint = document.createElement('div');
      hint.id = `${field.id}-told`;
      hint.className = 'form-hint';
      hint.setAttribute('role', 'status');
      (field.closest('.d-flex') ?? field).after(hint);
    }
    hint.textContent = words;
    hint.classList.toggle('met', met);
  };
  document.querySelectorAll('input[data-least]').forEach(field => {
    const least = Number(field.dataset.least);
    const again = field.form.elements.again;
    const compare = () => again && again.value && told(again, again.value === field.value ? '✓ 两次一致' : '两次还不一样', again.value === field.value);
    field.addEventListener('input', () => {
      const length = [...field.value].length;
      told(field, length < least ? `还差 ${least - length} 个字符` : length < 15 ? '✓ 够长了，15 个以上更不容易被猜到' : '✓ 很长，很好', length >= least);
      compare();
    });
    again?.addEventListener('input', compare);
  });

  // 显示: what is typed into a password field can be looked at.
  document.querySelectorAll('input[type=password]').forEach(field => {
    const row = document.createElement('div');
    row.className = 'd-flex gap-2';
    const peek = document.createElement('button');
    peek.type = 'button';
    peek.className = 'btn peek';
    peek.textContent = '显示';
    peek.setAttribute('aria-label', `显示${field.labels[0]?.textContent.trim() ?? '密码'}`);
    peek.setAttribute('aria-pressed', 'false');
    const active = field.autofocus || document.activeElement === field;
    field.replaceWith(row);
    row.append(field, peek);
    if (active) field.focus();
    peek.addEventListener('click', () => {
      const shown = field.type === 'text';
      field.type = shown ? 'password' : 'text';
      peek.textContent = shown ? '显示' : '隐藏';
      peek.setAttribute('aria-pressed', String(!shown));
    });
  });
})();
