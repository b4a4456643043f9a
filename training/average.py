"""The mean of the weights of several runs that came from one another. usage: python average.py --out W.pt RUN.pt RUN.pt … [--shares 0.75 0.25] [--own classes. pair …]

Such means generalize better than their parts (Wortsman et al. 2022, "Model soups"); a mean with the run that another started from keeps most of what
both can do ("WiSE-FT", Wortsman et al. 2022).
"""
import argparse

import torch


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    parser.add_argument("--shares", nargs="+", type=float, help="how much each run counts, instead of all alike")
    parser.add_argument("--own", nargs="+", default=[], help="how names of weights begin that are the first run's alone")
    parser.add_argument("weights", nargs="+")
    args = parser.parse_args()
    states = [load(path) for path in args.weights]
    shares = args.shares or [1 / len(states)] * len(states)
    assert len(shares) == len(states) and abs(sum(shares) - 1) < 1e-6, "one share for each run, which make one together"
    mean = lambda name: sum(share * state[name] for share, state in zip(shares, states))
    is_own = lambda name: name.startswith(tuple(args.own)) if args.own else False
    torch.save({name: states[0][name] if is_own(name) else mean(name) for name in states[0]}, args.out)


def load(path):
    """Weights, or those of a state that a run was saved with."""
    state = torch.load(path, weights_only=False)
    return state.get("model", state)


if __name__ == "__main__":
    main()
