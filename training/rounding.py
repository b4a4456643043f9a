"""Weights and activations as the exported int8 model rounds them, so that training learns to live with it."""
import torch
from torch.nn import functional as F

WEIGHT_STEPS = 63  # 7 bits, as `quantize_dynamic` has them with reduce_range
ACTIVATION_STEPS = 255


def round_through(encoder):
    """
    Makes every linear layer round its weights (a scale for each output) and its input (a scale for each window, as one window is read at a time).
    Gradients pass as if nothing were rounded (straight-through estimator, Bengio et al. 2013; Jacob et al. 2018).
    """
    for layer in encoder.modules():
        if isinstance(layer, torch.nn.Linear):
            layer.forward = rounded_forward(layer)


def rounded_forward(layer):
    return lambda given: F.linear(keep_gradient(given, rounded_input), keep_gradient(layer.weight, rounded_weight), layer.bias)


def keep_gradient(exact, rounded):
    return exact + (rounded(exact.detach()) - exact.detach())


def rounded_weight(weight):
    scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-9) / WEIGHT_STEPS
    return (weight / scale).round() * scale


def rounded_input(given):
    """Batch x pieces x size."""
    low, high = (extreme((1, 2), keepdim=True) for extreme in (given.amin, given.amax))
    low, high = low.clamp(max=0), high.clamp(min=0)
    scale = (high - low).clamp(min=1e-9) / ACTIVATION_STEPS
    zero = (low / scale).round()
    return ((given / scale).round().clamp(zero, zero + ACTIVATION_STEPS)) * scale
