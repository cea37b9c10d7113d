// Elements of the page. Text only ever becomes text, never markup.

export const $ = (id) => document.getElementById(id);

// An element; properties that hold a dash, and role, are attributes.
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes("-") || name === "role") element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children);
  return element;
}

// These leave alone what is right already, so that neither the focus nor a reader's place is lost.
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
export function paint(element, className) {
  if (element.className !== className) element.className = className;
}
// Has a screen reader say something at once, and forgets it, so that the same can be said again.
let announced;
export function announce(text) {
  clearTimeout(announced);
  $("announce").textContent = text;
  announced = setTimeout(() => $("announce").replaceChildren(), 5000);
}
export function mark(element, name, value) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
export function show(element, wanted) {
  if (element.hidden !== wanted) return;
  // What goes away must not take the focus with it.
  const home = !wanted && element.contains(document.activeElement) && element.closest("[data-home]");
  element.hidden = !wanted;
  if (home) home.focus();
}

// Makes the children of a list those of the items; a child stays the same element as long as its item is there.
export function sync(list, items, key, create, update) {
  const wanted = new Set(items.map((item) => String(key(item))));
  const known = new Map();
  for (const child of [...list.children]) {
    if (wanted.has(child.dataset.key)) known.set(child.dataset.key, child);
    else {
      const lost = child.contains(document.activeElement);
      child.remove();
      if (lost) list.closest("[data-home]")?.focus();
    }
  }
  let place = list.firstElementChild;
  for (const item of items) {
    const name = String(key(item));
    let child = known.get(name);
    if (!child) {
      child = create(item);
      child.dataset.key = name;
    }
    update(child, item);
    if (child === place) place = place.nextElementSibling;
    else list.insertBefore(child, place);
  }
}

// A list of names and values, without those that have no value.
export function facts(element, pairs) {
  const shown = pairs.filter(([, value]) => value !== undefined && value !== null && value !== "");
  show(element, shown.length > 0);
  sync(element, shown, ([name]) => name, ([name]) => make("div", {}, make("dt", { textContent: name }), make("dd")), (row, [, value]) => say(row.lastChild, value));
}

// A button, with the key that stands for it.
export function button(text, properties, act) {
  const { key, ...rest } = properties;
  const element = make("button", { type: "button", ...rest }, make("span", { textContent: text }));
  if (key) {
    element.append(make("kbd", { textContent: key, "aria-hidden": "true" }));
    element.setAttribute("aria-keyshortcuts", key);
  }
  element.addEventListener("click", act);
  return element;
}

export function onSubmit(form, act) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    act();
  });
}

// A label around its field. The options of a choice are no part of its name.
let labels = 0;
export function field(text, input) {
  labels += 1;
  input.setAttribute("aria-labelledby", `label-${labels}`);
  return make("label", {}, make("span", { id: `label-${labels}`, textContent: text }), input);
}

export function choice(options, properties = {}) {
  return make("select", properties, ...options.map(([value, textContent]) => make("option", { value, textContent })));
}
