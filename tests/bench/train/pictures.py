"""Pictures with their opacity, as a cut-out sees photos: whole or near, in any light, with things beside them."""

import math

import cv2
import numpy as np

LONGEST = 560  # pixels that are kept of a picture's longer side: a view of 320 px needs no more
LEAST = 0.003  # share of a picture that is product, from which it teaches anything
MEAN, STD = np.float32([0.485, 0.456, 0.406]), np.float32([0.229, 0.224, 0.225])


class Pictures:
    """Two stocks by kind: `exact` pictures were rendered, with their true opacity; `taught` ones are photographs,
    with a teacher's. Kinds are drawn evenly, or by the root of their number: the many must not outvote the others.
    """

    def __init__(self, exact, taught, seed=1):
        self.chance = np.random.default_rng(seed)
        self.exact, self.taught = (self.stock(folders) for folders in (exact, taught))

    def stock(self, folders):
        kinds = {}
        for path in sorted(path for folder in folders for path in folder.glob("*.jpg")):
            truth = path.with_suffix(".png")
            if truth.is_file():
                rgb, alpha = self.opened(path, truth)
                if (alpha > 127).mean() > LEAST:
                    kinds.setdefault(kind_of(path.stem), []).append((rgb, alpha))
        return list(kinds.values())

    @staticmethod
    def opened(path, truth):
        rgb = cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB)
        alpha = cv2.imread(str(truth), cv2.IMREAD_GRAYSCALE)
        scale = min(1, LONGEST / max(alpha.shape))
        size = round(alpha.shape[1] * scale), round(alpha.shape[0] * scale)
        return tuple(cv2.resize(each, size, interpolation=cv2.INTER_AREA) for each in (rgb, alpha))

    def pick(self, exact):
        kinds = self.exact if exact else self.taught
        weights = np.array([1 if exact else len(kind) ** 0.5 for kind in kinds])
        kind = kinds[self.chance.choice(len(kinds), p=weights / weights.sum())]
        return kind[self.chance.integers(len(kind))]

    def batch(self, side, size, exact_share, taught_weight):
        """Return views (n, 3, side, side), their opacity (n, 1, side, side) and how much each is believed (n,)."""
        views, alphas, weights = [], [], []
        for _ in range(size):
            exact = bool(self.chance.random() < exact_share)
            # photographs that the product fills and overflows are forgotten first, and scenes hold none
            whole, most = (0.35, 1.08) if exact else (0.5, 1.35)
            view, alpha = self.view(*self.pick(exact), side, whole, most)
            if self.chance.random() < (0.2 if exact else 0.08):
                view = self.with_neighbour(view, alpha)
            view = self.in_other_light(view)
            views.append(((view / max(view.max(), 1 / 255) - MEAN) / STD).transpose(2, 0, 1))
            alphas.append(alpha[None])
            weights.append(1.0 if exact else taught_weight)
        return np.float32(views), np.float32(alphas), np.float32(weights)

    def view(self, rgb, alpha, side, whole, most):
        """A square view of the whole, or of surroundings of which the product takes 30 % to `most`; maybe turned."""
        left, top, right, bottom = self.frame(alpha, whole, most)
        turn = self.chance.uniform(-0.17, 0.17) if self.chance.random() < 0.4 else 0
        mirror = -1 if self.chance.random() < 0.5 else 1
        wide, high, c, s = (right - left) / side, (bottom - top) / side, math.cos(turn), math.sin(turn)
        placed = np.float32([[wide * c * mirror, -wide * s, 0], [high * s * mirror, high * c, 0]])
        placed[:, 2] = np.array([(left + right) / 2, (top + bottom) / 2]) - placed[:, :2] @ [side / 2, side / 2]
        if max(wide, high) > 1.4:
            rgb, alpha = (cv2.GaussianBlur(each, (0, 0), 0.4 * max(wide, high)) for each in (rgb, alpha))
        how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        seen = cv2.warpAffine(rgb, placed, (side, side), flags=how, borderMode=cv2.BORDER_REFLECT_101)
        truth = cv2.warpAffine(alpha, placed, (side, side), flags=how, borderMode=cv2.BORDER_CONSTANT)
        return seen / np.float32(255), truth / np.float32(255)

    def frame(self, alpha, whole, most):
        height, width = alpha.shape
        if self.chance.random() < whole:
            return 0, 0, width, height
        left, top, wide, high = cv2.boundingRect((alpha > 100).astype(np.uint8))
        extent = max(wide, high) / math.exp(self.chance.uniform(math.log(0.3), math.log(most)))
        squeezed = math.exp(self.chance.uniform(-0.28, 0.28))
        across, down = min(width, extent * squeezed), min(height, extent / squeezed)
        x = left + wide / 2 + (self.chance.random() - 0.5) * (max(0, across - wide) + 0.1 * across)
        y = top + high / 2 + (self.chance.random() - 0.5) * (max(0, down - high) + 0.1 * down)
        x, y = np.clip(x - across / 2, 0, width - across), np.clip(y - down / 2, 0, height - down)
        return x, y, x + across, y + down

    def with_neighbour(self, view, alpha):
        """Something else, smaller, behind or beside the product: it is not the product."""
        other, there = self.pick(bool(self.chance.random() < 0.6))
        left, top, wide, high = cv2.boundingRect((there > 100).astype(np.uint8))
        size = math.sqrt(max(alpha.sum(), 1)) * self.chance.uniform(0.25, 0.7) / max(wide, high)
        size = max(2, int(wide * size)), max(2, int(high * size))
        side = len(alpha)
        if max(size) >= side:
            return view
        part = np.s_[top : top + high, left : left + wide]
        other, there = (
            cv2.resize(each[part], size, interpolation=cv2.INTER_AREA) / np.float32(255) for each in (other, there)
        )
        x, y = self.chance.integers(0, side - size[0]), self.chance.integers(0, side - size[1])
        place = np.s_[y : y + size[1], x : x + size[0]]
        if (there * alpha[place]).sum() > 0.5 * there.sum():
            return view
        behind = (there * (1 - alpha[place]))[..., None]
        view[place] = view[place] * (1 - behind) + other * behind
        return view

    def in_other_light(self, view):
        """Exposure, colour, contrast, blur, noise and compression of another phone at another hour."""
        chance = self.chance
        view = np.clip(view, 1e-4, 1) ** math.exp(chance.uniform(-0.75, 0.3))
        grey = view.mean(2, keepdims=True)
        view = (grey + (view - grey) * chance.uniform(0.6, 1.4)) * np.exp((chance.random(3) - 0.5) * 0.36)
        view = view.mean() + (view - view.mean()) * chance.uniform(0.7, 1.25)
        if chance.random() < 0.3:
            view = cv2.GaussianBlur(view, (0, 0), chance.uniform(0.5, 1.5))
        view = np.clip(view + chance.standard_normal(view.shape) * chance.random() ** 2 * 0.05, 0, 1)
        if chance.random() < 0.3:
            quality = [cv2.IMWRITE_JPEG_QUALITY, int(chance.integers(25, 85))]
            packed = cv2.imencode(".jpg", (view * 255).astype(np.uint8), quality)[1]
            view = cv2.imdecode(packed, cv2.IMREAD_COLOR) / 255
        return view.astype(np.float32)


def kind_of(name):
    """`0017_mug` is a mug and `clo_a1b2` is of `clo`: the first part of a name that is no number."""
    return next(part for part in [*name.split("_"), name] if not part.isdigit())
