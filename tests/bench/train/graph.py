"""An ONNX graph of U-2-Net's family as a torch module whose weights can be trained, and back into the same graph."""

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch.nn import Module, Parameter, ParameterDict
from torch.nn import functional as ops

from photo.models.unrounded import unrounded

# what a graph of this family computes with; everything else in it only works out sizes
COMPUTING = {"Conv", "Relu", "MaxPool", "Resize", "Concat", "Add", "Sigmoid"}


class Graph(Module):
    """Runs the nodes one by one. Normalisation is folded into the convolutions already, so all weights are theirs."""

    def __init__(self, path):
        super().__init__()
        self.model = unrounded(onnx.load(path))
        graph = self.model.graph
        self.made = {name: node for node in graph.node for name in node.output}
        self.weights = ParameterDict(
            {key(row.name): Parameter(torch.tensor(numpy_helper.to_array(row))) for row in graph.initializer}
        )
        self.input, self.outputs = graph.input[0].name, [row.name for row in graph.output]
        self.steps = [step for node in graph.node if (step := self.step_of(node))]

    def step_of(self, node):
        """Return (operation, inputs, output, settings) of a node that computes with pictures, else None."""
        settings = {row.name: onnx.helper.get_attribute_value(row) for row in node.attribute}
        inputs, output = list(node.input), node.output[0]
        if node.op_type == "Resize":
            return "Resize", [inputs[0], self.size_from(inputs[3])], output, None
        if node.op_type == "Concat" and (settings.get("axis") != 1 or not all(map(self.is_picture, inputs))):
            return None
        return (node.op_type, inputs, output, settings) if node.op_type in COMPUTING else None

    def is_picture(self, name):
        return name in self.made and self.made[name].op_type in COMPUTING

    def size_from(self, name):
        """Return the picture whose height and width a Resize takes: the one whose Shape goes through a Gather."""
        waiting, seen = [name], set()
        while waiting:
            name = waiting.pop()
            node = self.made.get(name)
            if node is None or name in seen:
                continue
            seen.add(name)
            if node.op_type == "Gather":
                return self.made[node.input[0]].input[0]
            waiting += list(node.input)
        raise ValueError(f"the size of {name} follows from no picture")

    def forward(self, pictures):
        """Return the logits of every output, the fused one first."""
        known, logits = {self.input: pictures}, {}
        for step in self.steps:
            operation, inputs, output, _ = step
            if operation == "Sigmoid":
                logits[output] = known[inputs[0]]
            else:
                known[output] = self.answer(step, known)
        return [logits[name] for name in self.outputs]

    def answer(self, step, known):
        """Return what a step makes of {name: pictures}."""
        operation, inputs, _, settings = step
        first = known[inputs[0]]
        if operation == "Conv":
            weight, bias = (self.weights[key(name)] for name in inputs[1:3])
            return convolved(first, weight, bias, settings)
        if operation == "Relu":
            return ops.relu(first)
        if operation == "MaxPool":
            return ops.max_pool2d(first, 2, 2, ceil_mode=True)
        if operation == "Resize":
            return ops.interpolate(first, size=known[inputs[1]].shape[2:], mode="bilinear", align_corners=False)
        if operation == "Concat":
            return torch.cat([known[name] for name in inputs], 1)
        return first + known[inputs[1]]

    def save(self, path, weights):
        """Write the same graph with other weights, {name: tensor}."""
        model = onnx.ModelProto()
        model.CopyFrom(self.model)
        for row in model.graph.initializer:
            values = weights[key(row.name)].detach().float().cpu().numpy().astype(np.float32)
            row.CopyFrom(numpy_helper.from_array(values, row.name))
        onnx.save(model, path)


def convolved(pictures, weight, bias, settings):
    """Convolve (n, c, h, w) as a node of the graph says."""
    stride, pad, apart = (settings[each][0] for each in ("strides", "pads", "dilations"))
    return ops.conv2d(pictures, weight, bias, stride, pad, apart)


def key(name):
    """torch allows no dots in names."""
    return "w_" + name.replace(".", "_")
