// Small things that this phone remembers; a browser that forbids it just forgets.
const name = (key) => `etalase.${key}`;

export const memory = {
  get(key) { try { return localStorage.getItem(name(key)); } catch { return null; } },
  set(key, value) { try { localStorage.setItem(name(key), value); } catch { /* private mode, or full */ } },
  drop(key) { try { localStorage.removeItem(name(key)); } catch { /* nothing was kept */ } },
  json(key) { try { return JSON.parse(memory.get(key)); } catch { return null; } },
};

/** The place to sell at that she chose last for this work, where it is one of `places`; else the first of them. */
export const placeOf = (token, places) => {
  const kept = memory.get(`place.${token}`);
  return (places?.find(({ key }) => key === kept) ?? places?.[0])?.key;
};

export const keepPlace = (token, key) => memory.set(`place.${token}`, key);
