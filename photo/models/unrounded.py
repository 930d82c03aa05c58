"""The fp32 form of a network that comes in int8: the same weights, and nothing rounded between the layers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from onnx import ModelProto, NodeProto, TensorProto


def unrounded(network: ModelProto) -> ModelProto:
    """Return a network of ONNX Runtime's QDQ form in floats only; one that rounds nothing comes back as it was.

    Rounding to unsigned numbers whose zero point is zero also cuts at zero: the quantiser leaves a Relu behind a
    convolution to that, so one stands there again.
    """
    from onnx import ModelProto, helper, numpy_helper

    constants = {row.name: row for row in network.graph.initializer}
    made = {name: node for node in network.graph.node for name in node.output}
    nodes: list[NodeProto] = []
    instead: dict[str, str] = {}
    for node in network.graph.node:
        if node.op_type == "DequantizeLinear" and node.input[0] in constants:
            row = numpy_helper.from_array(_floats(node, constants), node.output[0])
            constants[row.name] = row
        elif node.op_type == "DequantizeLinear":
            exact, _, zero_point = made[node.input[0]].input
            if not np.any(numpy_helper.to_array(constants[zero_point])) and made[exact].op_type == "Conv":
                nodes.append(helper.make_node("Relu", [exact], node.output))
            else:
                instead[node.output[0]] = exact
        elif node.op_type != "QuantizeLinear":
            nodes.append(node)
    plain = ModelProto()
    plain.CopyFrom(network)
    del plain.graph.node[:], plain.graph.initializer[:]
    plain.graph.node.extend(nodes)
    for node in plain.graph.node:
        node.input[:] = [instead.get(name, name) for name in node.input]
    used = {name for node in plain.graph.node for name in node.input}
    plain.graph.initializer.extend(row for row in constants.values() if row.name in used)
    return plain


def _floats(node: NodeProto, constants: dict[str, TensorProto]) -> np.ndarray[Any, np.dtype[np.float32]]:
    """Return what a node that makes floats of constants makes of them; the scales go along its axis."""
    from onnx import helper, numpy_helper

    values, scale, zero_point = (numpy_helper.to_array(constants[name]).astype(np.float32) for name in node.input)
    axis = next((helper.get_attribute_value(row) for row in node.attribute if row.name == "axis"), 1)
    shape = [-1 if number == axis else 1 for number in range(values.ndim)] if scale.size > 1 else []
    return np.asarray((values - zero_point.reshape(shape)) * scale.reshape(shape), dtype=np.float32)
