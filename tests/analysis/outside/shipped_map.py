"""From the whole map as CSV (`crosscut export --format csv`), by networkx and numpy, as JSON: the hand-over matrix of every journey, and how far
every two communities overlap.

Usage: shipped_map.py FOLDER DAY
"""
import csv
import json
import sys

import networkx as nx
import numpy

folder, day = sys.argv[1:]


def rows(name):
    with open(f"{folder}/{name}.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def held(row):
    return (not row.get("from") or row["from"] <= day) and (not row.get("to") or day < row["to"])


def ends(name):
    """What each thing leads to on the day."""
    found = {}
    for row in filter(held, rows(name)):
        found.setdefault(row["start"], set()).add(row["end"])
    return found


def hand_over(steps):
    """The order reduced, steps without a service left out, reduced again; then M' A M, M the steps and who owns a part of them."""
    order, back = nx.DiGraph(), set()
    order.add_nodes_from(steps)
    for row in nexts:
        if row["start"] in steps and row["end"] in steps and row["start"] != row["end"]:
            (back.add if row["kind"] == "REWORK" else lambda edge: order.add_edge(*edge))((row["start"], row["end"]))
    reduced = nx.transitive_reduction(order)
    for step in [step for step in steps if not uses.get(step)]:
        reduced.add_edges_from([(a, b) for a in list(reduced.pred[step]) for b in list(reduced.succ[step]) if a != b])
        reduced.remove_node(step)
    graph = nx.MultiDiGraph(nx.transitive_reduction(reduced))
    graph.add_edges_from((a, b) for a, b in back if a in graph and b in graph)
    names = list(graph)
    owners = {step: set().union(*(owned.get(service, set()) for service in uses[step])) for step in names}
    bodies = sorted(set().union(*owners.values()))
    if not names or not bodies:
        return {}
    part = numpy.array([[body in owners[step] for body in bodies] for step in names], int)
    matrix = part.T @ nx.to_numpy_array(graph, nodelist=names) @ part
    return {f"{a}>{b}": int(matrix[i, j]) for i, a in enumerate(bodies) for j, b in enumerate(bodies) if matrix[i, j]}


uses, owned, nexts = ends("Step-USES-Service"), ends("Service-OWNED_BY-Organisation"), rows("Step-NEXT-Step")

communities = {row["id"] for row in rows("Community") if not (row.get("ended") and row["ended"] <= day) and not (row.get("started") and day < row["started"])}
touched = nx.Graph()
touched.add_nodes_from(communities)
for kind in ("Service", "Journey", "Profession"):
    touched.add_edges_from((row["start"], f"{kind} {row['end']}") for row in rows(f"Community-UNITED_BY-{kind}"))
touched.add_edges_from((row["end"], f"Organisation {row['start']}") for row in filter(held, rows("Organisation-TAKES_PART_IN-Community")))
bodies = ends("Team-BELONGS_TO-Organisation")
touched.add_edges_from(
    (row["end"], f"Organisation {body}") for row in filter(held, rows("Team-MEMBER_OF-Community")) for body in bodies.get(row["start"], ())
)


def overlaps(jaccard):
    found = nx.bipartite.overlap_weighted_projected_graph(touched, communities, jaccard=jaccard)
    return {" ".join(sorted((a, b))): data["weight"] for a, b, data in found.edges(data=True)}


print(json.dumps({
    "handOver": {journey: hand_over(steps) for journey, steps in ends("Journey-HAS_STEP-Step").items()},
    "jaccard": overlaps(True),
    "overlap": overlaps(False),
}))
