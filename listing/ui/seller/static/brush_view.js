// Where the photo lies under the glass: zoomed and moved by fingers, never smaller than the glass lets it be whole.
const LARGEST = 8; // times the size at which the whole photo is seen
const ROOM = 1.25; // around what is shown at first: the edge is where she will paint
const NEAR = 8; // CSS pixels: two fingers closer than this tell no zoom

const between = ([[ax, ay], [bx, by]]) =>
  ({ x: (ax + bx) / 2, y: (ay + by) / 2, length: Math.hypot(ax - bx, ay - by) });

export class View {
  x = 0;
  y = 0;
  scale = 1;
  width = 0; // of the photo at scale 1, CSS pixels
  height = 0;

  /** `changed` is called after each change. */
  constructor(changed) { this.changed = changed; }

  begin(glass, image) {
    Object.assign(this, { glass, image });
    this.fit();
  }

  /** The whole photo. */
  fit() {
    const { naturalWidth, naturalHeight } = this.image ?? {};
    if (!naturalWidth) return;
    const room = this.glass.getBoundingClientRect();
    const share = Math.min(room.width / naturalWidth, room.height / naturalHeight);
    [this.width, this.height] = [naturalWidth * share, naturalHeight * share];
    Object.assign(this, { scale: 1, x: (room.width - this.width) / 2, y: (room.height - this.height) / 2 });
    this.changed();
  }

  /** A part of the photo, [left, top, right, bottom] in shares of its sides, with some room around it. */
  show([left, top, right, bottom]) {
    const room = this.glass.getBoundingClientRect();
    const [wide, high] = [(right - left) * this.width * ROOM, (bottom - top) * this.height * ROOM];
    this.scale = Math.min(LARGEST, Math.max(1, Math.min(room.width / wide, room.height / high)));
    if (this.scale === 1) return this.fit();
    this.x = room.width / 2 - ((left + right) / 2) * this.width * this.scale;
    this.y = room.height / 2 - ((top + bottom) / 2) * this.height * this.scale;
    this.changed();
  }

  /** Zoom about a place of the window, the middle of the glass where none is given. */
  zoom(by, at) {
    const room = this.glass.getBoundingClientRect();
    const [x, y] = at ? [at.clientX - room.left, at.clientY - room.top] : [room.width / 2, room.height / 2];
    const scale = Math.min(LARGEST, Math.max(1, this.scale * by));
    if (scale === 1) return this.fit();
    const real = scale / this.scale;
    Object.assign(this, { scale, x: x - (x - this.x) * real, y: y - (y - this.y) * real });
    this.changed();
  }

  /** Two fingers that were here and are there. */
  pinch(before, after) {
    const [was, now] = [between(before), between(after)];
    this.x += now.x - was.x;
    this.y += now.y - was.y;
    this.changed();
    if (was.length > NEAR) this.zoom(now.length / was.length, { clientX: now.x, clientY: now.y });
  }

  /** Where a place of the window is on the photo, as shares of its sides, and how large the photo is shown. */
  at(clientX, clientY) {
    const room = this.glass.getBoundingClientRect();
    const [width, height] = [this.width * this.scale, this.height * this.scale];
    const point = [(clientX - room.left - this.x) / width, (clientY - room.top - this.y) / height];
    return { point, width, height, longer: Math.max(width, height) };
  }

  /** Where a place on the photo is in the window. */
  on([x, y]) {
    const room = this.glass.getBoundingClientRect();
    return [room.left + this.x + x * this.width * this.scale, room.top + this.y + y * this.height * this.scale];
  }
}
