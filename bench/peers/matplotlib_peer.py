"""Draws with matplotlib. `cold PROBLEM FILE` writes one figure; `serve` answers each line of JSON with milliseconds."""
import io
import json
import resource
import sys
import time

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt
import numpy as np


def draw(problem, file):
    fig, ax = plt.subplots(figsize=(3.5, 2.5))
    for curve in problem["curves"]:
        ax.plot(problem["x"], curve["y"], label=curve["label"])
    ax.set_xlabel(problem["xlabel"])
    ax.set_ylabel(problem["ylabel"])
    if "xlim" in problem:
        ax.set_xlim(problem["xlim"])
        ax.set_ylim(problem["ylim"])
    ax.legend()
    ax.grid()
    fig.savefig(file, format="svg", bbox_inches="tight")
    plt.close(fig)


def many(kind, count, seed):
    rng = np.random.default_rng(seed)
    step = rng.random(count) - 0.5
    x = rng.random(count) * count if kind == "unsorted x" else np.arange(count, dtype=float)
    curve = {"y": np.cumsum(step) if kind == "random walk" else step, "label": "many"}
    return {"x": x, "curves": [curve], "xlabel": "x", "ylabel": "y"}


def answer(request):
    problem = many(**request["many"]) if "many" in request else request
    file = io.BytesIO()
    start = time.perf_counter()
    draw(problem, file)
    time_taken = 1000 * (time.perf_counter() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"ms": time_taken, "bytes": len(file.getvalue()), "peak": peak}


if sys.argv[1] == "cold":
    draw(json.loads(sys.argv[2]), sys.argv[3])
else:
    print(json.dumps({"version": matplotlib.__version__}), flush=True)
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)
