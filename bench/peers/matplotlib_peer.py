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


def artist(name, count, seed):
    """A function that draws very many of an artist; their data are made before."""
    rng = np.random.default_rng(seed)
    x, y = rng.random((4, count)).sum(axis=0) - 2, rng.random((4, count)).sum(axis=0) - 2
    places = np.arange(count, dtype=float)
    cells = rng.random((round(count**0.5), round(count**0.5)))

    def texts(ax):
        for index in range(count):
            ax.text(places[index], x[index], str(index))

    verbs = {
        "scatter": lambda ax: ax.scatter(x, y),
        "faint scatter": lambda ax: ax.scatter(x, y, alpha=0.1),
        "imshow": lambda ax: ax.imshow(cells),
        "hist": lambda ax: ax.hist(x, bins=50),
        "fillBetween": lambda ax: ax.fill_between(places, x, y),
        "bar": lambda ax: ax.bar(places, x),
        "errorbar": lambda ax: ax.errorbar(places, x, yerr=0.1),
        "text": texts,
    }

    def draw_artist(file):
        fig, ax = plt.subplots()
        verbs[name](ax)
        fig.savefig(file, format="svg")
        plt.close(fig)

    return draw_artist


def drawing(request):
    if "artist" in request:
        return artist(**request["artist"])
    problem = many(**request["many"]) if "many" in request else request
    return lambda file: draw(problem, file)


def answer(request):
    draw_now = drawing(request)
    file = io.BytesIO()
    start = time.perf_counter()
    draw_now(file)
    time_taken = 1000 * (time.perf_counter() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"ms": time_taken, "bytes": len(file.getvalue()), "peak": peak}


if sys.argv[1] == "cold":
    draw(json.loads(sys.argv[2]), sys.argv[3])
else:
    print(json.dumps({"version": matplotlib.__version__}), flush=True)
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)
