"""The state of a run on disk, so that a run that ends too early goes on where it was."""
import os

import torch


def load_state(path, model, optimizer, schedule) -> int:
    """Sets them to what was saved; the step at which that was, 0 if nothing was."""
    if not os.path.exists(path):
        return 0
    state = torch.load(path, weights_only=False)
    for name, part in (("model", model), ("optimizer", optimizer), ("schedule", schedule)):
        part.load_state_dict(state[name])
    return state["step"]


def save_state(path, step, model, optimizer, schedule):
    """In one piece: a kill while it writes leaves what was saved before."""
    parts = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict()}
    torch.save({**parts, "step": step}, path + ".new")
    os.replace(path + ".new", path)
