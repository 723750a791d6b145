// Improves pages that already work without it: theme at once, navigation as a modal dialog, busy buttons, copying.

const root = document.documentElement;
const YEAR = 60 * 60 * 24 * 365;

/** Keeps a choice for the server, which renders the next page by it. */
function remember(name, value) {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${name}=${value}; Path=/; Max-Age=${YEAR}; SameSite=Lax${secure}`;
}

function showTheme(theme) {
  root.dataset.theme = theme;
  for (const choice of document.querySelectorAll("[data-theme-choice]")) {
    choice.setAttribute("aria-pressed", String(choice.value === theme));
  }
}

/** Changes the theme without a round trip; without this script the form asks the server to do it. */
function themeSwitch(form) {
  form.addEventListener("submit", (event) => {
    const theme = event.submitter?.value;
    if (!theme) return;
    event.preventDefault();
    remember("theme", theme);
    showTheme(theme);
    form.closest("[popover]")?.hidePopover();
  });
}

/** Everything outside an element, as the fewest subtrees. */
function outside(element) {
  const others = [];
  for (let here = element; here !== document.body; here = here.parentElement) {
    others.push(...[...here.parentElement.children].filter((sibling) => sibling !== here));
  }
  return others;
}

/** While the navigation is open over the page, the page behind it cannot be reached, as in any modal dialog. */
function navigationDialog(navigation) {
  let closedOff = [];
  navigation.addEventListener("beforetoggle", (event) => {
    const open = event.newState === "open";
    if (open) {
      navigation.setAttribute("role", "dialog");
      navigation.setAttribute("aria-modal", "true");
      navigation.setAttribute("aria-label", "Navigation");
    } else {
      for (const name of ["role", "aria-modal", "aria-label"]) navigation.removeAttribute(name);
      // Before it closes: the browser then finds the button that opened it, and gives it the focus back.
      for (const element of closedOff) element.inert = false;
    }
  });
  navigation.addEventListener("toggle", (event) => {
    if (event.newState !== "open") return;
    navigation.querySelector("[popovertargetaction=hide]")?.focus();
    closedOff = outside(navigation).filter((element) => !element.inert);
    for (const element of closedOff) element.inert = true;
  });
  matchMedia("(width >= 1024px)").addEventListener("change", () => navigation.hidePopover());
}

function navigationFold(checkbox) {
  checkbox.addEventListener("change", () => remember("navigation", checkbox.checked ? "folded" : "open"));
}

/** Shows that a form is on its way, and sends it once. */
function sendOnce(form) {
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "true";
    event.submitter?.setAttribute("aria-busy", "true");
  });
}

/** A page that comes back from the browser's history is ready to be sent again. */
function readyAgain() {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  for (const button of document.querySelectorAll("button[aria-busy]")) button.removeAttribute("aria-busy");
}

/** Copies the text of the element named by data-copy; the button is hidden where nothing can copy. */
function copyButton(button) {
  if (!navigator.clipboard) return;
  button.hidden = false;
  const label = button.querySelector("[data-copy-label]") ?? button;
  const before = label.textContent;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
      label.textContent = "Copied";
    } catch {
      label.textContent = "Not allowed to copy";
    }
    setTimeout(() => { label.textContent = before; }, 2000);
  });
}

/** During development: asks for the page again until the project starts, then opens it. */
function openWhenMended() {
  setTimeout(async () => {
    const answer = await fetch(location.href, { method: "HEAD", cache: "no-store" }).catch(() => null);
    if (answer && !answer.headers.has("X-Cotlette-Broken")) return location.reload();
    openWhenMended();
  }, 500);
}

document.querySelectorAll("form[data-theme-switch]").forEach(themeSwitch);
document.querySelectorAll(".navigation[popover]").forEach(navigationDialog);
document.querySelectorAll(".navigation-toggle input").forEach(navigationFold);
document.querySelectorAll("form[method=post]:not([data-theme-switch])").forEach(sendOnce);
document.querySelectorAll("button[data-copy]").forEach(copyButton);
document.querySelectorAll("[data-until-mended]").forEach(openWhenMended);
addEventListener("pageshow", (event) => { if (event.persisted) readyAgain(); });
