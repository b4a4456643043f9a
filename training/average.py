"""The mean of the weights of several runs that came from one another. usage: python average.py --out W.pt RUN.pt RUN.pt …

Such means generalize better than their parts (Wortsman et al. 2022, "Model soups").
"""
import argparse

import torch


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    parser.add_argument("weights", nargs="+")
    args = parser.parse_args()
    states = [torch.load(path, weights_only=False) for path in args.weights]
    torch.save({name: sum(state[name] for state in states) / len(states) for name in states[0]}, args.out)


if __name__ == "__main__":
    main()
