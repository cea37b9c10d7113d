// What the tests of pages share: how Chromium is started, and the watch over what goes wrong.
//
// CHROMIUM is the browser, SCREENSHOTS where pictures go.

import { join } from "node:path";

const { CHROMIUM, SCREENSHOTS } = process.env;

export const WIDE = { width: 1400, height: 1000 };
export const NARROW = { width: 400, height: 800 };

export const OPTIONS = {
  executablePath: CHROMIUM,
  headless: true,
  // Without these Chromium asks its maker's servers for updates and the like.
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

// Notes every fault of a page, and every request to another place than its own.
export function watch(page, isOwn) {
  const faults = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  // A request that a navigation cut short is no failure.
  page.on("requestfailed", (request) => request.failure()?.errorText === "net::ERR_ABORTED" || faults.push(`failed: ${request.url()}`));
  page.on("response", (response) => response.ok() || faults.push(`status ${response.status()}: ${response.url()}`));
  page.on("request", (request) => isOwn(request.url()) || faults.push(`elsewhere: ${request.url()}`));
  return faults;
}

// Takes a picture of a page, or of a part of one.
export function picture(subject, name, options) {
  return subject.screenshot({ ...options, path: join(SCREENSHOTS, `${name}.png`) });
}

// The contrast of two colours by WCAG 2, from 1 to 21.
export function contrast(one, other) {
  const luminance = (colour) => {
    const [red, green, blue] = colour.map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [bright, dark] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (bright + 0.05) / (dark + 0.05);
}

// The texts of a page that are seen and can be acted on, each with its colour and the one behind it; runs in the page.
export const texts = () => {
  const parts = (colour) => colour.match(/[\d.]+/g).map(Number);
  const own = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
  const seen = [...document.querySelectorAll("body *")].filter((element) => (own(element) || element.matches("input, select")) && !element.disabled && element.checkVisibility() && !element.matches("script, option, .skip, .hidden"));
  return seen.map((element) => {
    let behind = element;
    while (behind.parentElement && (parts(getComputedStyle(behind).backgroundColor)[3] ?? 1) === 0) behind = behind.parentElement;
    const name = `${element.tagName} ${element.id || element.className} “${String(element.textContent || element.value).slice(0, 30)}”`;
    return [name, parts(getComputedStyle(element).color).slice(0, 3), parts(getComputedStyle(behind).backgroundColor).slice(0, 3)];
  });
};
