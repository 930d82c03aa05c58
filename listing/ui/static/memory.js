// Small things that this phone remembers; a browser that forbids it just forgets.
const name = (key) => `etalase.${key}`;

export const memory = {
  get(key) { try { return localStorage.getItem(name(key)); } catch { return null; } },
  set(key, value) { try { localStorage.setItem(name(key), value); } catch { /* private mode, or full */ } },
  drop(key) { try { localStorage.removeItem(name(key)); } catch { /* nothing was kept */ } },
  json(key) { try { return JSON.parse(memory.get(key)); } catch { return null; } },
};
