// Serves what a treasurer needs where there is no signal: the forms of meetings she opened before, what they look
// like, and a page that says what waits. Everything else goes to the network as if this were not here.
'use strict';
const PAGES = 'pages';
const LOOKS = 'looks';
const OFFLINE = '/offline';
const FORM = /^\/groups\/[0-9a-f-]{36}\/meetings\/new$/;
const MOST_FORMS = 5;
const MOST_LOOKS = 20;
/** A form shows names and what each owes: older than this it is of no more use and not shown. */
const LONGEST = 14 * 24 * 3600 * 1000;

self.addEventListener('install', event => event.waitUntil(
  caches.open(PAGES).then(cache => cache.add(OFFLINE)).then(() => self.skipWaiting())));

self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', event => {
  const request = event.request;
  const address = new URL(request.url);
  if (address.origin !== self.location.origin) {
    return;
  }
  const path = address.pathname;
  if (request.method === 'POST' && (path === '/leave' || path === '/sign-out')) {
    event.waitUntil(caches.delete(PAGES));
  } else if (request.method === 'GET' && /^\/(portal|webjars)\//.test(path)) {
    event.respondWith(look(request));
  } else if (request.method === 'GET' && (request.mode === 'navigate' || isKept(address))) {
    event.respondWith(page(request, address));
  }
});

function isKept(address) {
  return address.search === '' && (FORM.test(address.pathname) || address.pathname === OFFLINE);
}

/** The address of a look carries its content's hash, so a copy is never out of date. */
function look(request) {
  return caches.match(request).then(copy => copy || fetch(request).then(answer => {
    if (answer.ok) {
      keep(LOOKS, request.url, answer.clone(), MOST_LOOKS);
    }
    return answer;
  }));
}

function page(request, address) {
  return fetch(request).then(answer => {
    if (answer.ok && !answer.redirected && isKept(address)) {
      keep(PAGES, address.pathname, answer.clone(), MOST_FORMS);
    }
    return answer;
  }, () => caches.open(PAGES).then(cache => cache.match(address.pathname)
    .then(copy => copy && FORM.test(address.pathname) && isFresh(copy) ? copy : cache.match(OFFLINE))
    .then(copy => copy || Response.error())));
}

function isFresh(copy) {
  return Date.now() - Date.parse(copy.headers.get('Date')) < LONGEST;
}

/** The ones kept longest make room; the page for being offline stays. */
function keep(name, key, answer, most) {
  return caches.open(name).then(cache => cache.delete(key).then(() => cache.put(key, answer)).then(() => cache.keys())
    .then(keys => keys.filter(one => new URL(one.url).pathname !== OFFLINE))
    .then(keys => Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map(one => cache.delete(one)))));
}
