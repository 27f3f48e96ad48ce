// Keeps meetings on the phone, in the order in which they were saved, until the group's service has them. Nothing
// younger than the Chrome of 2018 is used. Without this script the form of a meeting is sent as any other form.
(() => {
  'use strict';
  const box = document.getElementById('outbox');
  if (!box || !window.indexedDB || !window.fetch) {
    return;
  }
  const person = box.dataset.person || null;
  const FORM = /^\/groups\/[0-9a-f-]{36}\/meetings\/new$/;
  const REFUSED = [403, 404, 422];
  const AGAIN_AFTER = 15000;
  /** Who is signed out gets a plain refusal, and signing in does not lead here. */
  const BEHIND = {'HX-Request': 'true'};
  const arrived = [];
  let trouble = null;
  let rounds = Promise.resolve();
  let opened = null;

  function database() {
    opened = opened || new Promise((resolve, reject) => {
      const asked = indexedDB.open('hamyori', 1);
      asked.onupgradeneeded = () => {
        asked.result.createObjectStore('meetings', {keyPath: 'place', autoIncrement: true});
        asked.result.createObjectStore('drafts', {keyPath: 'path'});
        asked.result.createObjectStore('facts');
      };
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    return opened;
  }

  /** All of the work or nothing; resolves once it is on the disk, for the battery may be gone in a second. */
  function atOnce(mode, work) {
    return database().then(db => new Promise((resolve, reject) => {
      const stores = ['meetings', 'drafts', 'facts'];
      const all = db.transaction(stores, mode, {durability: 'strict'});
      const asked = work(...stores.map(name => all.objectStore(name)));
      all.oncomplete = () => resolve(asked ? asked.result : undefined);
      all.onabort = () => reject(all.error);
    }));
  }

  const kept = () => atOnce('readonly', meetings => meetings.getAll());
  const drafts = () => atOnce('readonly', (meetings, drafts) => drafts.getAll());

  /** @param corrects key of the refused meeting whose place this one takes; empty for none */
  function keep(meeting, corrects) {
    return atOnce('readwrite', (meetings, drafts, facts) => {
      const last = facts.get('last ' + meeting.path);
      meetings.getAll().onsuccess = event => {
        const ofGroup = event.target.result.filter(one => one.path === meeting.path);
        const old = ofGroup.find(one => one.key === corrects || one.key === meeting.key);
        const before = ofGroup[ofGroup.length - 1];
        if (old) {
          meeting.place = old.place;
        }
        meeting.previous = old ? old.previous : before ? before.key : last.result || null;
        follow(meetings, ofGroup, old && old.key, meeting.key);
        meetings.put(meeting);
        drafts.delete(meeting.path);
      };
    });
  }

  /** Those that named one meeting as the one before them now name another. */
  function follow(meetings, ofGroup, old, other) {
    ofGroup.filter(one => old && one.previous === old).forEach(one => {
      one.previous = other;
      meetings.put(one);
    });
  }

  function drop(meeting) {
    return atOnce('readwrite', meetings => {
      meetings.getAll().onsuccess = event => {
        follow(meetings, event.target.result, meeting.key, meeting.previous);
        meetings.delete(meeting.place);
      };
    });
  }

  function ask(address, options) {
    const strict = {credentials: 'same-origin', redirect: 'manual', cache: 'no-store', headers: BEHIND};
    return fetch(address, Object.assign(strict, options)).then(answer => {
      if (answer.status === 401 || answer.type === 'opaqueredirect') {
        throw new Error('signIn');
      }
      return answer;
    }, () => {
      throw new Error('signal');
    });
  }

  /** Who is signed in, and a token that belongs to this very session: the one on the page may be of an earlier one. */
  function door() {
    return ask('/groups/outbox', {}).then(answer => {
      if (answer.status !== 200) {
        throw new Error(answer.status === 403 ? 'signIn' : 'later');
      }
      return answer.json();
    });
  }

  function fieldsOf(meeting, door) {
    return meeting.fields.concat([['previousMeetingId', meeting.previous || ''], [door.parameter, door.token]]);
  }

  function post(meeting, door) {
    const body = new URLSearchParams();
    fieldsOf(meeting, door).forEach(field => body.append(field[0], field[1]));
    return ask(meeting.path, {method: 'POST', body}).then(answer => {
      if (answer.status === 204) {
        arrived.push(meeting);
        return atOnce('readwrite', (meetings, drafts, facts) => {
          meetings.delete(meeting.place);
          facts.put(meeting.key, 'last ' + meeting.path);
        });
      }
      if (REFUSED.includes(answer.status)) {
        meeting.refused = true;
        return atOnce('readwrite', meetings => meetings.put(meeting));
      }
      throw new Error('later');
    });
  }

  const pageOf = meeting => meeting.path.replace(/new$/, meeting.key);

  /** Of each group the oldest first; behind one that can't go the others of its group wait. */
  function round() {
    return kept().then(all => all.length === 0 ? null : door().then(door => {
      const held = new Set();
      return all.reduce((before, meeting) => before.then(() => {
        const refused = meeting.refused && pageOf(meeting) !== location.pathname;
        if (refused || meeting.person !== door.person || held.has(meeting.path)) {
          held.add(meeting.path);
          return null;
        }
        meeting.refused = false;
        return post(meeting, door).then(() => meeting.refused && held.add(meeting.path));
      }), Promise.resolve());
    })).then(() => {
      trouble = null;
    }, stopped => {
      trouble = stopped.message in box.dataset ? stopped.message : 'later';
    });
  }

  function send() {
    rounds = rounds.then(round);
    return rounds.then(show);
  }

  /** Sends a refused meeting as the form itself does, so that the page comes back with it and with what is wrong. */
  function reopen(meeting) {
    return door().then(door => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = meeting.path;
      fieldsOf(meeting, door).concat([['corrects', meeting.key]]).forEach(field => {
        const input = document.createElement('input');
        input.type = 'hidden';
        [input.name, input.value] = field;
        form.appendChild(input);
      });
      document.body.appendChild(form);
      form.submit();
    }).catch(stopped => {
      trouble = stopped.message;
      return show();
    });
  }

  function stateOf(meeting, all) {
    if (meeting.refused) {
      return 'refused';
    }
    if (person && meeting.person !== person) {
      return 'other';
    }
    const behind = all.some(one => one.path === meeting.path && one.place < meeting.place && one.refused);
    return behind ? 'waits' : trouble || 'signal';
  }

  function line(meeting, state) {
    const item = document.importNode(box.querySelector('template').content, true).firstElementChild;
    const link = item.querySelector('a');
    link.textContent = box.dataset.of.replace('{0}', meeting.heldOn.split('-').reverse().join('.'));
    link.href = state === 'arrived' ? pageOf(meeting) : meeting.path.replace(/\/m.*$/, '');
    item.querySelector('span').textContent = box.dataset[state];
    item.querySelectorAll('button').forEach(button => {
      button.hidden = !meeting.refused;
    });
    item.querySelector('[name=open]').addEventListener('click', () => reopen(meeting));
    item.querySelector('[name=drop]').addEventListener('click', () => {
      if (window.confirm(box.dataset.sure)) {
        drop(meeting).then(send);
      }
    });
    return item;
  }

  function show() {
    return kept().then(all => {
      const list = box.querySelector('ul');
      list.textContent = '';
      arrived.forEach(meeting => list.appendChild(line(meeting, 'arrived')));
      all.forEach(meeting => list.appendChild(line(meeting, stateOf(meeting, all))));
      box.hidden = list.children.length === 0;
    });
  }

  function forget() {
    const pages = window.caches ? caches.delete('pages') : null;
    return Promise.all([pages, atOnce('readwrite', (...stores) => stores.forEach(store => store.clear()))]);
  }

  function signOut(event) {
    const form = event.target;
    event.preventDefault();
    send().then(() => Promise.all([kept(), drafts()])).then(([meetings, drafts]) => {
      const unsent = meetings.length + drafts.length;
      if (unsent === 0 || window.confirm(box.dataset.leaves.replace('{0}', unsent))) {
        forget().then(() => form.submit());
      }
    }).catch(() => form.submit());
  }

  /** What was kept for one person or in one language is not shown to another or in another. */
  function greet() {
    const who = person + ' ' + document.documentElement.lang;
    return atOnce('readonly', (meetings, drafts, facts) => facts.get('who')).then(before => {
      if (before !== who && navigator.serviceWorker.controller) {
        caches.delete('pages').then(() => fetchForLater(['/offline'].concat(thisForm())));
      }
      return atOnce('readwrite', (meetings, drafts, facts) => {
        if (before && before.split(' ')[0] !== person) {
          drafts.clear();
        }
        facts.put(who, 'who');
      });
    });
  }

  /** Asked for through the worker, which keeps what it is asked for: the form this page leads to, before she leaves. */
  function fetchForLater(further) {
    const link = document.querySelector('a[href$="/meetings/new"]');
    further.concat(link ? link.pathname : []).forEach(address => fetch(address, {headers: BEHIND}).catch(() => null));
  }

  function thisForm() {
    return FORM.test(location.pathname) ? [location.pathname] : [];
  }

  /** The worker was not there yet when this page came. */
  function fetchThisPage() {
    const looks = document.querySelectorAll('link[rel=stylesheet], script[src]');
    fetchForLater(Array.from(looks, one => one.href || one.src).concat(thisForm()));
  }

  function listForms(list) {
    caches.open('pages').then(cache => cache.keys().then(keys => keys.forEach(key => {
      const path = new URL(key.url).pathname;
      if (FORM.test(path)) {
        cache.match(key).then(copy => copy.text()).then(text => {
          const page = new DOMParser().parseFromString(text, 'text/html');
          const link = list.appendChild(document.createElement('li')).appendChild(document.createElement('a'));
          link.href = path;
          link.textContent = page.querySelector('main section p a').textContent;
        });
      }
    })));
  }

  if (person && navigator.serviceWorker) {
    navigator.serviceWorker.addEventListener('controllerchange', fetchThisPage);
    navigator.serviceWorker.register('/worker.js').catch(() => null);
    greet().catch(() => null);
    if (navigator.serviceWorker.controller && navigator.onLine) {
      fetchForLater([]);
    }
  }
  const forms = document.getElementById('kept-forms');
  if (forms && window.caches) {
    listForms(forms);
  }
  const leaving = document.querySelector('form[action$="/sign-out"]');
  if (leaving) {
    leaving.addEventListener('submit', signOut);
  }
  window.addEventListener('online', send);
  window.setInterval(() => document.visibilityState === 'visible' && !box.hidden && send(), AGAIN_AFTER);
  window.hamyoriOutbox = {person, box, keep, kept, send, reopen, drafts, atOnce};
  show().then(send).catch(() => null);
})();
