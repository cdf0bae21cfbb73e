// The admin page: one document that needs nothing else, so that it works where there is no network.
import { createItems } from "./items.js";
import { script } from "./script.js";
import { style } from "./style.js";

/** @param nonce what the page's own style and script are allowed by; no other run. */
export function adminPage(nonce: string): string {
  return body.replaceAll("{nonce}", nonce);
}

// Some compilers wrap the functions that they move in a helper of this name, which the page does not have.
const code = `const __name = (value) => value;\n(${script.toString()})(${createItems.toString()});`;

const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Images simulator</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='8' fill='%230d6e68'/%3E%3Ccircle cx='21.5' cy='10.5' r='3.5' fill='%23ffd98a'/%3E%3Cpath d='M3 26l8-11 6 7 4-4 8 8z' fill='%23fff'/%3E%3C/svg%3E">
<style nonce="{nonce}">${style}</style>
</head>
<body>
<a class="skip" href="#pictures">Skip to the pictures</a>
<header class="top">
  <div class="brand">
    <svg viewBox="0 0 32 32" width="36" height="36" aria-hidden="true"><rect width="32" height="32" rx="8" class="mark"/><circle cx="21.5" cy="10.5" r="3.5" fill="#ffd98a"/><path d="M3 26l8-11 6 7 4-4 8 8z" fill="#fff"/></svg>
    <div>
      <h1>Images simulator</h1>
      <p id="about">Unofficial simulator of the ModelsLab image API</p>
    </div>
  </div>
  <section class="clock" aria-label="Clock">
    <div class="time"><output id="time" aria-label="Simulated time">--:--:--</output><span id="pace" class="chip calm">running</span></div>
    <div class="buttons">
      <button type="button" id="freeze">Freeze</button>
      <button type="button" data-advance="10s">+10 s</button>
      <button type="button" data-advance="1m">+1 min</button>
      <button type="button" data-advance="1h">+1 h</button>
      <label class="inline">Speed <select id="speed"><option value="1">1×</option><option value="10">10×</option><option value="60">60×</option><option value="600">600×</option></select></label>
    </div>
  </section>
</header>
<nav aria-label="Parts of this page"><a href="#pictures">Pictures</a><a href="#jobs">Jobs</a><a href="#requests">Requests</a><a href="#webhooks">Webhooks</a><a href="#faults">Faults</a></nav>
<p id="notice" role="status"></p>
<main>
  <ul class="tiles" id="tiles" aria-label="Jobs in numbers"></ul>
  <section class="card" id="try" hidden>
    <h2>Send a request</h2>
    <p class="lead">Point your client at this address, or send one of the contract's examples from here.</p>
    <div class="row"><label>Operation <select id="sample"></select></label><button type="button" class="primary" id="send">Send it</button><button type="button" id="copy">Copy as curl</button></div>
    <pre id="curl" tabindex="0" aria-label="The request as a curl command"></pre>
  </section>
  <section class="card" id="pictures"><div class="head"><h2>Pictures</h2><span class="count" id="pictures-count"></span></div><ul class="gallery" id="pictures-list"></ul><p class="empty" id="pictures-empty">Pictures appear here as soon as a job succeeds.</p><button type="button" class="more" data-more="pictures" hidden>Show more pictures</button></section>
  <div class="columns">
    <div class="column">
      <section class="card" id="jobs"><div class="head"><h2>Jobs</h2><span class="count" id="jobs-count"></span><button type="button" class="quiet" id="another" hidden>Send a request</button></div><ul class="list" id="jobs-list"></ul><p class="empty" id="jobs-empty">No job yet. A job waits in its queue, runs, and ends as the clock says.</p><button type="button" class="more" data-more="jobs" hidden>Show more jobs</button></section>
      <section class="card" id="webhooks"><div class="head"><h2>Webhooks</h2><span class="count" id="webhooks-count"></span></div><ul class="list" id="webhooks-list"></ul><p class="empty" id="webhooks-empty">No webhook has been sent. Give a job a <code>webhook</code> on this machine, and every attempt stands here.</p><button type="button" class="more" data-more="webhooks" hidden>Show more webhooks</button></section>
    </div>
    <div class="column">
      <section class="card" id="requests"><div class="head"><h2>Requests</h2><span class="count" id="requests-count"></span><a class="all" href="journal">All as JSON</a></div><ul class="list" id="requests-list"></ul><p class="empty" id="requests-empty">Every request of the API stands here with its body, its answer's status, and warnings about misspelt members. Keys are never shown.</p><button type="button" class="more" data-more="requests" hidden>Show more requests</button></section>
      <section class="card" id="faults"><div class="head"><h2>Faults</h2><span class="count" id="faults-count"></span></div>
        <form id="fault">
          <label class="wide">What goes wrong <select name="what" id="what">
            <optgroup label="An error instead of the answer"><option value="code=429">429: too many requests</option><option value="code=401">401: invalid key</option><option value="code=402">402: no credits left</option><option value="code=500">500: internal error</option><option value="code=503">503: out of service</option></optgroup>
            <optgroup label="A broken connection"><option value="fault=reset">The connection breaks</option><option value="fault=empty">The connection ends without an answer</option><option value="fault=truncate">Half of the answer</option><option value="fault=slow-body">The answer in drops</option></optgroup>
            <optgroup label="A broken answer"><option value="fault=malformed-json">JSON that does not parse</option><option value="fault=wrong-content-type">HTML instead of JSON</option></optgroup>
            <optgroup label="Time"><option value="wait=5s">The answer comes 5 s later</option></optgroup>
            <optgroup label="Webhooks"><option value="webhook=duplicate">A webhook comes twice</option><option value="webhook=late">A webhook comes 10 s late</option><option value="webhook=out-of-order">A webhook comes after the next one</option></optgroup>
          </select></label>
          <label class="wide">Operation <select name="operation" id="operation"><option value="">all</option></select></label>
          <label>Times <input name="times" id="times" type="number" min="1" max="1000" placeholder="always" value="1"></label>
          <label>Only for test <input name="testId" id="test" placeholder="X-Sim-Test" maxlength="200" autocomplete="off"></label>
          <button class="primary wide">Add fault</button>
        </form>
        <ul class="list" id="faults-list"></ul><p class="empty" id="faults-empty">No faults: everything works. Rules are asked in order, and the first that matches hits.</p></section>
      <section class="card" id="danger"><h2>Start over</h2><p class="lead">Forgets jobs, pictures, storage settings, requests, webhooks and faults. The clock goes on.</p><button type="button" id="reset">Reset the simulator</button></section>
    </div>
  </div>
</main>
<footer><p>Not made or endorsed by ModelsLab. <a href="state">State as JSON</a></p></footer>
<script nonce="{nonce}">${code.replaceAll("</", "<\\/")}</script>
</body>
</html>
`;
