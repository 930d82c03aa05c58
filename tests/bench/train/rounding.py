"""Make the int8 form of a small network so that it answers as before: its weights are fitted to their rounding.

usage: python -m tests.bench.train.rounding NET.onnx OUT.onnx FOLDER ... [--views 36]

Needs `pip install torch`, as the training. FOLDERs hold product photos; no truth is asked for, the network itself is
the teacher. Layer by layer, in the order in which they look: the weights that give the exact network's answer on what
the rounded layers before really pass on (least squares, held near the old ones), then these in steps of 1/127 of each
channel's largest, where every weight that is rounded shifts the error to those that are not rounded yet (Frantar et
al., GPTQ, ICLR 2023, section 3), then the bias, for the mean. Plain rounding to the nearest changes U-2-Net's small
network five times as much: it has few channels, and nothing to spare in them.

OUT is in ONNX Runtime's QDQ form, as `photo.models.quantize` makes it; `photo.models.unrounded` gives the floats.
"""

import argparse
import tempfile
from itertools import cycle
from pathlib import Path

import cv2
import numpy as np
import onnx
import torch

from photo.models import table
from photo.models.quantize import quantised
from photo.models.segment import open_segmenter, tensor_of
from tests.bench.train.graph import Graph, convolved, key

SIDES = table.find(table.PRODUCTS).sides
POSITIONS = 1500  # of each view and layer: neighbours say the same
NEAR, DAMPED = 0.01, 0.003  # of the mean variance: how much the old weights count; what keeps the factors apart
DEAD = 1e-4  # of a layer's largest weight: a channel of less says nothing but its bias
LEVELS = 127


def views_of(folders, number):
    """Return photos as a network is shown them, a batch for each side: every other one whole, the others near."""
    chance, paths = np.random.default_rng(1), [path for folder in folders for path in sorted(folder.glob("*.jpg"))]
    groups = {side: [] for side in SIDES}
    for place, (path, side) in enumerate(zip(chance.permutation(paths)[:number], cycle(SIDES), strict=False)):
        rgb = cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB)
        if place // len(SIDES) % 2:
            size = np.int64(np.array(rgb.shape[:2]) * chance.uniform(0.5, 0.9))
            top, left = (int(chance.integers(0, whole - part)) for whole, part in zip(rgb.shape, size, strict=False))
            rgb = np.ascontiguousarray(rgb[top : top + size[0], left : left + size[1]])
        groups[side].append(rgb)
    return {side: rows for side, rows in groups.items() if rows}


class Rounded:
    """A graph that is rounded while it runs, beside the exact one, on some batches of views."""

    def __init__(self, graph, batches):
        self.graph, self.weights = graph, {name: row.detach().clone() for name, row in graph.weights.items()}
        self.used_by = {}
        for operation, inputs, *_ in graph.steps:
            for name in inputs:
                self.used_by.setdefault(name, []).append(operation)
        self.exact = [{graph.input: batch} for batch in batches]
        self.passed = [{graph.input: stepped(batch)} for batch in batches]
        self.chance = torch.Generator().manual_seed(1)

    def run(self):
        """Go through the graph; afterwards `weights` holds {name: tensor} that stay what they are in int8."""
        last = {name: place for place, (_, inputs, *_) in enumerate(self.graph.steps) for name in inputs}
        for place, step in enumerate(self.graph.steps):
            operation, inputs, output, settings = step
            if operation == "Conv":
                self.fit(inputs, output, settings)
            elif operation != "Sigmoid":
                for exact, passed in zip(self.exact, self.passed, strict=True):
                    exact[output] = self.graph.answer(step, exact)
                    passed[output] = stepped(self.graph.answer(step, passed))
            for known in (*self.exact, *self.passed):
                for name in {name for name in inputs if last[name] == place} & known.keys():
                    del known[name]

    def fit(self, inputs, output, settings):
        """Fit and round the weights of a convolution, and pass its answers on."""
        name, bias = (key(each) for each in inputs[1:3])
        old = self.weights[name].flatten(1).double()
        layer = self.weights[name], self.weights[bias], settings
        wanted = [convolved(known[inputs[0]], *layer) for known in self.exact]
        pairs = (self.columns_of(*both, inputs[0], settings, name) for both in zip(wanted, self.passed, strict=True))
        seen, told = map(torch.cat, zip(*pairs, strict=True))
        middle, level = seen.mean(0), told.mean(0)
        seen, told = seen - middle, told - level
        spread = seen.T @ seen / len(seen)
        near = NEAR * spread.diag().mean() + 1e-12
        spread += near * torch.eye(len(spread))
        fitted = torch.linalg.solve(spread, seen.T @ told / len(seen) + near * old.T).T
        alive = old.abs().amax(1) > DEAD * old.abs().max()
        fitted = torch.where(alive[:, None], in_steps(fitted, spread), old)
        self.weights[name] = fitted.float().view_as(self.weights[name])
        self.weights[bias] = torch.where(alive, level - fitted @ middle, self.weights[bias]).float()
        kept_whole = self.used_by.get(output) == ["Relu"]  # both are one step in int8
        for exact, passed, answer in zip(self.exact, self.passed, wanted, strict=True):
            rounded = convolved(passed[inputs[0]], self.weights[name], self.weights[bias], settings)
            exact[output], passed[output] = answer, rounded if kept_whole else stepped(rounded)

    def columns_of(self, wanted, passed, source, settings, name):
        """Return what the convolution sees at some positions, (n, inputs), and what it should say, (n, outputs)."""
        n, _, height, width = wanted.shape
        chosen = torch.randperm(n * height * width, generator=self.chance)[: POSITIONS * n]
        picture, y, x = chosen // (height * width), chosen % (height * width) // width, chosen % width
        pad, stride, apart = (settings[each][0] for each in ("pads", "strides", "dilations"))
        framed = torch.nn.functional.pad(passed[source], (pad,) * 4)
        high, wide = self.weights[name].shape[2:]
        seen = [
            framed[picture, :, y * stride + row * apart, x * stride + column * apart]
            for row in range(high)
            for column in range(wide)
        ]
        return torch.stack(seen, 2).flatten(1).double(), wanted[picture, :, y, x].double()


def stepped(answers):
    """Round to 256 levels between the least and the most, zero among them."""
    least, most = min(0.0, answers.min().item()), max(0.0, answers.max().item())
    step = max((most - least) / 255, 1e-9)
    return torch.fake_quantize_per_tensor_affine(answers, step, round(-least / step), 0, 255)


def in_steps(weights, spread):
    """Round (outputs, inputs) to steps of their row; what a column is off by goes to the columns after it.

    The largest of a row stays the largest, since the quantiser takes the step from it.
    """
    order = spread.diag().argsort(descending=True)
    left, spread = weights[:, order].clone(), spread[order][:, order]
    spread += DAMPED * spread.diag().mean() * torch.eye(len(spread))
    factors = torch.linalg.cholesky(torch.cholesky_inverse(torch.linalg.cholesky(spread)), upper=True)
    step, largest = left.abs().amax(1).clamp_min(1e-12) / LEVELS, left.abs().argmax(1)
    signs = left.gather(1, largest[:, None])[:, 0].sign()
    rounded = torch.empty_like(left)
    for column in range(left.shape[1]):
        levels = (left[:, column] / step).round().clamp(-LEVELS, LEVELS)
        rounded[:, column] = torch.where(largest == column, signs * LEVELS, levels) * step
        off = (left[:, column] - rounded[:, column]) / factors[column, column]
        left[:, column + 1 :] -= off[:, None] * factors[column, column + 1 :]
    return rounded[:, order.argsort()]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("network", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--views", type=int, default=36)
    args, model = parser.parse_args(), table.find(table.PRODUCTS)
    groups = views_of(args.folders, args.views)
    batches = [
        torch.from_numpy(np.concatenate([tensor_of(rgb, (side, side), model) for rgb in rows]))
        for side, rows in groups.items()
    ]
    with torch.no_grad(), tempfile.TemporaryDirectory() as work:
        rounded, floats = Rounded(Graph(args.network), batches), Path(work, "floats.onnx")
        rounded.run()
        rounded.graph.save(floats, rounded.weights)
        pictures = [rgb for row in zip(*groups.values(), strict=False) for rgb in row]
        made = quantised(floats, open_segmenter(model, floats), pictures, Path(work))
        onnx.save(onnx.load(made), args.out)


if __name__ == "__main__":
    main()
