// The built reference in a real browser, opened from its folder: no server, no network.
//
// REFERENCE is the folder of the reference; chromium.mjs reads the rest of the environment.

import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { contrast, NARROW, OPTIONS, picture as take, watch, WIDE } from "./chromium.mjs";

const { REFERENCE } = process.env;
const profile = mkdtempSync(join(tmpdir(), "reference-"));
const pages = readdirSync(REFERENCE).filter((name) => name.endsWith(".html") && name !== "toc.html");
let context;
let scheme;
let page;
let faults;

const url = (name) => new URL(name, pathToFileURL(join(REFERENCE, "/"))).href;
const picture = (name) => take(page, name);

// Opens a page in the light or the dark colours, which are those of a context.
async function open(colorScheme) {
  if (scheme !== colorScheme) {
    await context?.close();
    context = await chromium.launchPersistentContext(profile, { ...OPTIONS, viewport: WIDE, colorScheme });
    scheme = colorScheme;
  }
  page = await context.newPage();
  faults = watch(page, (url) => /^(file|data|blob):/.test(url));
  await page.setViewportSize(WIDE);
}

after(async () => {
  await context?.close();
  rmSync(profile, { recursive: true, force: true });
});

beforeEach(() => open("light"));

// Whatever a test does, nothing may fail and nothing may be asked of another place.
afterEach(async () => {
  await page.close();
  assert.deepEqual(faults, []);
});

test("every page opens without an error, in a wide and in a narrow window", async () => {
  assert.ok(pages.length > 10, `only ${pages.length} pages`);
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size);
    for (const name of pages) {
      await page.goto(url(name));
      const { wanted, given } = await page.evaluate(() => ({ wanted: document.documentElement.scrollWidth, given: window.innerWidth }));
      assert.ok(wanted <= given, `${name} is ${wanted} pixels wide in a window of ${given}`);
    }
  }
});

test("the search finds an operation, and the hit leads to it", async () => {
  await page.goto(url("index.html"));
  await page.keyboard.press("/");
  await page.locator("#mdbook-searchbar").pressSequentially("innerHelp");
  const hit = page.locator("#mdbook-searchresults li a").first();
  await hit.waitFor();
  assert.match(await hit.getAttribute("href"), /resource-voicecall\.html\?.*#inner_help$/);
  await picture("search");
  await hit.click();
  await page.waitForURL(/resource-voicecall\.html/);
  const heading = page.locator("h2#inner_help");
  assert.equal((await heading.innerText()).trim(), "innerHelp");
  assert.ok(await heading.isVisible());
});

test("the search finds a return code and an event", async () => {
  await page.goto(url("index.html"));
  await page.keyboard.press("/");
  for (const [wanted, target] of [
    ["AgentEvent_Hold", /events-agent-event\.html.*#AgentEvent_Hold$/],
    ["200-018", /return-codes\.html|resource-voicecall\.html.*#inner_help$/],
  ]) {
    await page.locator("#mdbook-searchbar").fill("");
    await page.locator("#mdbook-searchbar").pressSequentially(wanted);
    await page.waitForFunction((text) => document.querySelector("#mdbook-searchresults-header")?.innerText.includes(text), wanted);
    const targets = await page.locator("#mdbook-searchresults li a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    assert.ok(targets.some((found) => target.test(found)), `${wanted} leads to ${targets.join(", ")}`);
  }
});

test("an operation shows what it takes, gives and sets off", async () => {
  await page.goto(url("resource-voicecall.html#inner_help"));
  const headings = await page
    .locator("h2#inner_help ~ h3")
    .evaluateAll((all) => all.map((heading) => heading.id).filter((id) => id.startsWith("inner_help-")));
  for (const part of ["before", "parameters", "body", "result", "events", "return-codes", "example"]) {
    assert.ok(headings.includes(`inner_help-${part}`), `no ${part} in ${headings.join(", ")}`);
  }
  await picture("operation");
  const sample = page.locator("#inner_help-example ~ pre code.language-rust").first();
  assert.match(await sample.innerText(), /\.inner_help\(.*\)/);
  await sample.scrollIntoViewIfNeeded();
  await picture("operation-example");
});

test("an event names the operations that set it off", async () => {
  await page.goto(url("events-agent-event.html#AgentEvent_Hold"));
  const causes = page.locator("#AgentEvent_Hold-triggered-by ~ .table-wrapper").first();
  const link = causes.getByRole("link", { name: "innerHelp", exact: true });
  assert.equal(await link.first().getAttribute("href"), "resource-voicecall.html#inner_help");
  await picture("event");
  await link.first().click();
  await page.waitForURL(/resource-voicecall\.html#inner_help$/);
});

test("the tables lead to each other", async () => {
  await page.goto(url("return-codes.html"));
  await picture("return-codes");
  await page.goto(url("codes.html"));
  await picture("codes");
  await page.goto(url("tasks.html"));
  assert.ok((await page.locator("main h2").count()) > 10);
  await picture("tasks");
  await page.goto(url("index.html"));
  await picture("index");
});

test("the diagrams are seen, and told to those who do not see them", async () => {
  for (const name of ["session", "agent-states", "calls", "internal-help", "events"]) {
    await page.goto(url(`${name}.html`));
    const drawings = page.locator("main .diagram svg");
    assert.ok((await drawings.count()) > 0, `${name} has no diagram`);
    for (const drawing of await drawings.all()) {
      const box = await drawing.boundingBox();
      assert.ok(box.width > 300 && box.height > 100, `${name}: ${box.width} by ${box.height}`);
      const { title, description, lines } = await drawing.evaluate((svg) => ({
        title: svg.querySelector("title")?.textContent,
        description: svg.querySelector("desc")?.textContent,
        lines: [...svg.querySelectorAll("text")].map((text) => text.getBoundingClientRect()).filter((box) => box.width > 5).length,
      }));
      assert.ok(title && description && lines > 3, `${name}: ${title}, ${lines} lines`);
      const outside = await drawing.evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        const texts = [...svg.querySelectorAll("text")];
        return texts.filter((text) => text.getBoundingClientRect().left < frame.left - 1 || text.getBoundingClientRect().right > frame.right + 1).map((text) => text.textContent);
      });
      assert.deepEqual(outside, [], `${name}: texts reach out of the drawing`);
    }
    await picture(name);
    await take(drawings.first(), `${name}-diagram`);
  }
});

// The colour of an element's text (or of what it is filled with) and the one behind it.
const colours = (element) => {
  const parts = (colour) => colour.match(/[\d.]+/g).map(Number);
  const style = getComputedStyle(element);
  let behind = element;
  while (behind.parentElement && (parts(getComputedStyle(behind).backgroundColor)[3] ?? 1) === 0) behind = behind.parentElement;
  const colour = element instanceof SVGElement ? style.fill : style.color;
  return [parts(colour).slice(0, 3), parts(getComputedStyle(behind).backgroundColor).slice(0, 3)];
};

for (const theme of ["light", "dark"]) {
  test(`the ${theme} theme can be read`, async () => {
    await page.close();
    await open(theme);
    for (const [name, selectors] of [
      ["resource-voicecall.html#inner_help", ["main p", "main td", "main h2 a", "main .badge", "main td a", "main p.request code", "main p.sources", "main pre code"]],
      ["internal-help.html", ["main p", "main .diagram svg text", "main .diagram summary"]],
    ]) {
      await page.goto(url(name));
      for (const selector of selectors) {
        const [text, behind] = await page.locator(selector).last().evaluate(colours);
        const found = contrast(text, behind);
        assert.ok(found >= 4.5, `${selector} has a contrast of ${found.toFixed(1)}: rgb(${text}) on rgb(${behind})`);
      }
      const [, ground] = await page.locator("main p").first().evaluate(colours);
      const bright = ground.reduce((sum, part) => sum + part) / 3 > 128;
      assert.equal(bright, theme === "light");
      await picture(`${theme}-${name.split(".")[0]}`);
    }
  });
}

test("a narrow window shows tables and diagrams in frames of their own", async () => {
  await page.setViewportSize(NARROW);
  for (const name of ["index", "resource-voicecall", "internal-help", "return-codes"]) {
    await page.goto(url(`${name}.html${name === "resource-voicecall" ? "#inner_help" : ""}`));
    await picture(`narrow-${name}`);
  }
});
