"""Fine-tune a small network of U-2-Net's family on product pictures, on a CPU or a GPU.

usage: python -m tests.bench.train NET.onnx OUT.onnx --exact FOLDER ... --taught FOLDER ... [--minutes 45]

Needs `pip install torch`; nothing else in the project does. FOLDERs hold NAME.jpg with NAME.png, the opacity: of
rendered scenes (exact), or of photographs with a cut-out that somebody looked at (taught; such pictures also keep the
network from forgetting what it knew). Names are KIND_... or NUMBER_KIND_...; scenes are drawn evenly by kind. Only
pictures whose licences let a seller earn with the result belong there.

Views of 192, 256 and 320 px; losses on all outputs (cross-entropy, intersection over union, and on the fused one the
difference, weighed along edges); AdamW with a cosine, averaged weights. The result has the same graph, so another run
can go on from it; with --kept 0.5 it is the mean of both, which does better on pictures unlike those that it learnt
from (Wortsman et al., Robust fine-tuning of zero-shot models, CVPR 2022). On a CPU set OMP_NUM_THREADS=1 where others
work beside it: two threads that wait for each other are slower than one.
"""

import argparse
import contextlib
import math
import queue
import threading
import time
from pathlib import Path

import torch
from torch.nn import functional as ops

from tests.bench.train.graph import Graph
from tests.bench.train.pictures import Pictures

VIEWS = ((192, 21, 0.3), (256, 12, 0.35), (320, 8, 0.35))  # side, how many make a batch, how often
EXACT_SHARE, TAUGHT_WEIGHT = 0.5, 0.5
WARM_UP, LEAST_RATE, AVERAGED, OTHER_OUTPUTS, EDGE = 60, 2e-6, 0.995, 0.3, 9


def loss_of(outputs, alpha, weight):
    """Sum over all outputs; what goes by areas is weighed, since a teacher errs by whole regions."""
    total = 0.0
    for number, logits in enumerate(outputs):
        logits = logits.float()
        seen = torch.sigmoid(logits)
        part = ops.binary_cross_entropy_with_logits(logits, alpha, reduction="none").mean((1, 2, 3))
        both = (seen * alpha).sum((1, 2, 3))
        either = seen.sum((1, 2, 3)) + alpha.sum((1, 2, 3)) - both
        part = part + 0.5 * weight * (1 - (both + 1) / (either + 1))
        if number:
            total = total + OTHER_OUTPUTS * part.mean()
            continue
        edge = ops.max_pool2d(alpha, EDGE, 1, EDGE // 2) + ops.max_pool2d(-alpha, EDGE, 1, EDGE // 2)
        off = (ops.l1_loss(seen, alpha, reduction="none") * (1 + 3 * edge)).mean((1, 2, 3))
        total = total + (part + weight * off).mean()
    return total


def batches(pictures):
    """Make batches beside the training, a few ahead, until nobody asks any more."""
    ready, ended = queue.Queue(6), threading.Event()
    shares = [row[2] for row in VIEWS]

    def make():
        while not ended.is_set():
            side, size, _ = VIEWS[pictures.chance.choice(len(VIEWS), p=shares)]
            ready.put(pictures.batch(side, size, EXACT_SHARE, TAUGHT_WEIGHT))

    maker = threading.Thread(target=make)
    maker.start()
    try:
        while True:
            yield map(torch.from_numpy, ready.get())
    finally:
        ended.set()
        while maker.is_alive():
            with contextlib.suppress(queue.Empty):
                ready.get(timeout=0.1)


def stepped(graph, batch, optimiser, device):
    """Learn from one batch; return the loss."""
    views, alpha, weight = (each.to(device) for each in batch)
    with torch.autocast(device, dtype=torch.bfloat16):
        outputs = graph(views.contiguous(memory_format=torch.channels_last))
    loss = loss_of(outputs, alpha, weight)
    optimiser.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(graph.parameters(), 1.0)
    optimiser.step()
    return loss.item()


def train(graph, pictures, seconds, rate, device):
    """Return the averaged weights, {name: tensor}."""
    averaged = {name: value.detach().clone() for name, value in graph.weights.items()}
    optimiser = torch.optim.AdamW(graph.parameters(), lr=rate, weight_decay=1e-4)
    start = time.monotonic()
    with contextlib.closing(batches(pictures)) as coming:
        for step, batch in enumerate(coming):
            done = (time.monotonic() - start) / seconds
            if done >= 1:
                break
            falling = min(1, (step + 1) / WARM_UP) * (0.5 + 0.5 * math.cos(math.pi * done))
            optimiser.param_groups[0]["lr"] = rate * falling + LEAST_RATE
            loss = stepped(graph, batch, optimiser, device)
            keep = min(AVERAGED, (2 + step) / (11 + step))
            for name, value in graph.weights.items():
                averaged[name].lerp_(value.detach(), 1 - keep)
            if step % 25 == 0:
                print(f"{done:4.0%} step {step} loss {loss:.3f}", flush=True)
    return averaged


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("network", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--exact", nargs="+", type=Path, required=True)
    parser.add_argument("--taught", nargs="+", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=45)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--kept", type=float, default=0.0, help="share of the given network in the result, 0 to 1")
    args, device = parser.parse_args(), "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(0)
    pictures = Pictures(args.exact, args.taught)
    print(f"{len(pictures.exact)} kinds of scenes, {len(pictures.taught)} of photographs, on {device}")
    graph = Graph(args.network).to(device).to(memory_format=torch.channels_last)
    given = {name: value.detach().clone() for name, value in graph.weights.items()}
    learnt = train(graph, pictures, args.minutes * 60, args.rate, device)
    graph.save(args.out, {name: value.lerp(given[name], args.kept) for name, value in learnt.items()})


if __name__ == "__main__":
    main()
