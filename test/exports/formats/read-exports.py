"""Reads the exports in a folder as their users would and tells what it found, as JSON: a file name each."""
import csv
import io
import json
import sys
import zipfile
from pathlib import Path

import networkx


def told(graph):
    return {
        "nodes": list(graph.nodes),
        "labels": [data["label"] for _, data in graph.nodes(data=True)],
        "edges": [
            [a, b, data["weight"], data.get("start", data.get("first"))]
            for a, b, data in graph.edges(data=True)
        ],
        "first": next(data for _, data in graph.nodes(data=True)),
    }


def table(archive, name):
    text = archive.read(name).decode("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def told_of_tables(path):
    with zipfile.ZipFile(path) as archive:
        if archive.testzip() is not None:
            raise ValueError(f"{path} is damaged")
        nodes, edges = table(archive, "nodes.csv"), table(archive, "edges.csv")
    return {
        "nodes": [row["Id"] for row in nodes],
        "labels": [row["Label"] for row in nodes],
        "edges": [
            [row["Source"], row["Target"], float(row["Weight"]), row["First"] or None]
            for row in edges
        ],
        "first": nodes[0],
    }


READERS = {
    ".gexf": lambda path: told(networkx.read_gexf(path)),
    ".graphml": lambda path: told(networkx.read_graphml(path)),
    ".zip": told_of_tables,
}

found = {path.name: READERS[path.suffix](path) for path in sorted(Path(sys.argv[1]).iterdir())}
json.dump(found, sys.stdout)
