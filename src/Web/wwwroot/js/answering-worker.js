// Lets the page of questions open where there is no network. It holds that page as it comes before anybody has answered,
// with its styles and scripts: no answer is ever in it.
const name = "alliage.answers";
const patience = 5000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));

self.addEventListener("message", event => {
  if (event.data.keep) event.waitUntil(keep(event.data.keep));
  if (event.data.forget) event.waitUntil(caches.delete(name));
});

async function keep(addresses) {
  await caches.delete(name);
  const kept = await caches.open(name);
  await Promise.all(addresses.map(address => kept.add(address).catch(() => {})));
}

self.addEventListener("fetch", event => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (/^\/my\/answers(\/|$)/.test(address.pathname)) event.respondWith(page(request));
  } else if (/\.(css|js|svg)$/.test(address.pathname)) {
    event.respondWith(file(request));
  }
});

async function page(request) {
  const kept = await caches.open(name).then(cache => cache.match("/my/answers/all", { ignoreSearch: true, ignoreVary: true }));
  if (!kept) return fetch(request);
  const waited = new Promise((_, no) => setTimeout(() => no(new Error("slow")), patience));
  // A page that was redirected to is refused by the browser for a navigation: it is handed on as a page of its own.
  return Promise.race([fetch(request), waited]).catch(() => new Response(kept.body, { headers: kept.headers }));
}

async function file(request) {
  const kept = await caches.open(name).then(cache => cache.match(request, { ignoreVary: true }));
  return kept ?? fetch(request);
}
