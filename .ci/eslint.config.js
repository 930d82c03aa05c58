// The rules for the scripts of the screens: the recommended ones, and no name that is not imported.
import js from "@eslint/js";

const BROWSER = [
  "window", "document", "location", "navigator", "localStorage", "indexedDB", "fetch", "crypto", "URL", "Image",
  "Event", "EventTarget", "XMLHttpRequest", "createImageBitmap", "matchMedia", "getSelection", "setTimeout",
  "clearTimeout", "setInterval", "clearInterval", "queueMicrotask", "structuredClone", "requestAnimationFrame",
  "Blob", "File", "FileReader", "ImageData", "IntersectionObserver", "AbortController", "AbortSignal", "ResizeObserver", "sessionStorage", "console",
  "Node", "getComputedStyle", "innerWidth", "innerHeight",
];
const globals = Object.fromEntries(BROWSER.map((name) => [name, "readonly"]));

export default [
  { ignores: ["listing/ui/static/vendor/", "node_modules/", ".venv/", "build/"] },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2022, sourceType: "module", globals },
    rules: {
      "no-unused-vars": ["error", { args: "after-used", argsIgnorePattern: "^_" }],
      "no-empty": ["error", { allowEmptyCatch: false }],
      eqeqeq: "error", "no-var": "error", "prefer-const": ["error", { destructuring: "all" }],
      "no-console": "error", "no-shadow": "off", "max-depth": ["error", 3],
    },
  },
  { files: ["tests/js/**"], languageOptions: { globals: { process: "readonly", globalThis: "writable" } } },
];
