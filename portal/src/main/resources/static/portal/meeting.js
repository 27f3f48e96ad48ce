// The form of a meeting: what is written is kept at once, and saved it goes through the outbox.
(() => {
  'use strict';
  const form = document.getElementById('meeting');
  const outbox = window.hamyoriOutbox;
  if (!form || !outbox || !outbox.person) {
    return;
  }
  const path = form.getAttribute('action');
  const NOT_KEPT = ['_csrf', 'corrects', 'previousMeetingId'];
  const SOON = 400;
  const field = name => form.elements[name];
  const button = form.querySelector('button[type=submit]');
  const restored = document.getElementById('restored');
  const gone = document.getElementById('gone');
  let timer = 0;

  function madeId() {
    const bytes = window.crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 15 | 64;
    bytes[8] = bytes[8] & 63 | 128;
    const hex = Array.from(bytes, one => (one + 256).toString(16).slice(1)).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  function today() {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
  }

  function written() {
    return Array.from(new FormData(form)).filter(one => !NOT_KEPT.includes(one[0]));
  }

  /** A form from another day gets today's date; a clock that runs behind the form is not believed. */
  function beginAnew() {
    form.querySelectorAll('.gone').forEach(part => part.remove());
    form.reset();
    field('key').value = madeId();
    field('corrects').value = '';
    restored.hidden = true;
    if (!window.location.search && today() > field('heldOn').value) {
      field('heldOn').value = today();
    }
  }

  function note() {
    window.clearTimeout(timer);
    timer = window.setTimeout(noteNow, SOON);
  }

  function noteNow() {
    const fields = written().concat([['corrects', field('corrects').value]]);
    return outbox.atOnce('readwrite', (meetings, drafts) => drafts.put({path, person: outbox.person, fields}))
      .catch(() => null);
  }

  function add(part, name) {
    const input = part.matches('input') ? part : part.querySelector('input');
    input.name = name;
    form.insertBefore(part, gone);
    return input;
  }

  function called(member) {
    const roll = field('came-' + member);
    const first = roll && (roll.length ? roll[0] : roll);
    const place = first && first.closest('fieldset');
    return place ? place.querySelector('legend').textContent : member.slice(0, 8);
  }

  /** Amounts for a loan that left the sheet, or a member who left the group, become lines of their own. */
  function addGone(fields) {
    const of = name => (fields.find(one => one[0] === name) || [])[1] || '';
    const lost = fields.filter(([name, value]) => value !== '' && name.split('-')[0] in gone.dataset && !field(name));
    const ids = lost.map(one => one[0].slice(-36));
    const loans = ids.map(id => of('cover-loan-' + id));
    const behind = fields.filter(([name]) => ids.concat(loans).includes(name.slice(-36)) && !field(name));
    lost.forEach(([name]) => {
      const kind = name.split('-')[0];
      const id = name.slice(-36);
      const whose = of('borrower-' + id) || of('borrower-' + of('cover-loan-' + id)) || of('debtor-' + id) || id;
      const line = document.importNode(gone.content, true).firstElementChild;
      line.querySelector('span').textContent = called(whose) + ', ' + gone.dataset[kind];
      line.querySelector('label').htmlFor = add(line, name).id = 'gone-' + name;
    });
    behind.filter(([name]) => !field(name)).forEach(([name]) => {
      const input = document.createElement('input');
      input.type = 'hidden';
      input.className = 'gone';
      add(input, name);
    });
  }

  /** What a share costs is what this form says, not what an earlier one said. A form kept from before has no lines. */
  function restore(draft) {
    if (gone) {
      addGone(draft.fields);
    }
    draft.fields.filter(one => field(one[0]) && one[0] !== 'shareValueMinor').forEach(([name, value]) => {
      if (field(name).type === 'checkbox') {
        field(name).checked = true;
      } else {
        field(name).value = value;
      }
    });
    form.querySelectorAll('details').forEach(part => {
      part.open = part.open || Array.from(part.querySelectorAll('input')).some(input => input.value !== '');
    });
    restored.hidden = false;
  }

  function save(event) {
    event.preventDefault();
    window.clearTimeout(timer);
    button.disabled = true;
    const meeting = {
      path, person: outbox.person, key: field('key').value, heldOn: field('heldOn').value, fields: written()
    };
    outbox.keep(meeting, field('corrects').value)
      .then(outbox.send)
      .then(outbox.kept)
      .then(all => all.find(one => one.key === meeting.key))
      .then(left => {
        if (!left) {
          window.location.assign(path.replace(/new$/, meeting.key));
          return;
        }
        button.disabled = false;
        if (left.refused) {
          outbox.reopen(left);
        } else {
          beginAnew();
          outbox.box.focus();
        }
      })
      .catch(() => form.submit());
  }

  if (form.dataset.blank === 'true') {
    beginAnew();
    outbox.drafts().then(all => all.find(one => one.path === path && one.person === outbox.person))
      .then(draft => draft && restore(draft)).catch(() => null);
  }
  restored.querySelector('button').addEventListener('click', () => {
    beginAnew();
    outbox.atOnce('readwrite', (meetings, drafts) => drafts.delete(path)).catch(() => null);
  });
  form.addEventListener('input', note);
  form.addEventListener('change', note);
  form.addEventListener('submit', save);
})();
