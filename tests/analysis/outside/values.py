"""Values of published networks by networkx, python-igraph, scikit-learn and SciPy, as JSON: what Crosscut's own measures are held against.

Usage: values.py FOLDER, the folder with the networks as CSV.
"""
import csv
import json
import random
import sys

import igraph
import networkx as nx
import numpy
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import jensenshannon, squareform
from scipy.stats import entropy
from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score

folder = sys.argv[1]


def rows(name):
    with open(f"{folder}/{name}.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def undirected(name, weighted):
    graph = nx.Graph()
    for row in rows(name):
        graph.add_edge(row["source"], row["target"], weight=float(row["weight"]) if weighted else 1.0)
    return graph


karate = undirected("karate_edges", True)
faction = {row["id"]: row["faction"] for row in rows("karate_nodes")}
florentine = undirected("florentine_marriage_edges", False)
lesmis = undirected("lesmis_edges", True)
hightech = nx.DiGraph()
dept = {row["id"]: row["dept"] for row in rows("krackhardt_hightech_nodes")}
hightech.add_nodes_from(dept)
hightech.add_edges_from((row["source"], row["target"]) for row in rows("krackhardt_hightech_edges") if row["type"] == "friends")


# Two networks that nothing joins, and a thing alone.
beside = nx.union(karate, florentine)
beside.add_node("alone")
women = nx.Graph((row["woman"], row["event"]) for row in rows("southern_women_edges"))
counted = nx.MultiGraph()
for a, b, d in karate.edges(data=True):
    counted.add_edges_from([(a, b)] * int(d["weight"]))
undirected_graphs = {"karate": karate, "florentine": florentine, "lesmis": lesmis, "beside": beside}


def mixing_ei(graph, group):
    external = sum(1 for a, b in graph.edges if group[a] != group[b])
    internal = graph.number_of_edges() - external
    return (external - internal) / (external + internal)


def with_groups(graph, group):
    nx.set_node_attributes(graph, group, "group")
    return nx.attribute_assortativity_coefficient(graph, "group")


def to_igraph(graph):
    names = list(graph.nodes)
    return igraph.Graph.TupleList(((a, b, d["weight"]) for a, b, d in graph.edges(data=True)), weights=True), names


def best(graph, weights):
    """Of all groupings the best, proven by integer programming."""
    converted, _ = to_igraph(graph)
    return converted.modularity(converted.community_optimal_modularity(weights=weights).membership, weights=weights)


def best_louvain(graph):
    converted, _ = to_igraph(graph)
    found = 0
    for start in range(20):
        order = list(range(converted.vcount()))
        random.Random(start).shuffle(order)
        shuffled = converted.permute_vertices(order)
        found = max(found, shuffled.community_multilevel(weights="weight").modularity)
    return found


def clubs(graph, group):
    return [{node for node in graph if group[node] == name} for name in sorted(set(group.values()))]


def igraph_centrality(graph):
    converted, _ = to_igraph(graph)
    names = converted.vs["name"]
    n = len(names)
    return dict(zip(names, (value / ((n - 1) * (n - 2) / 2) for value in converted.betweenness())))


def apart(graph):
    """The share of pairs that no way joins."""
    things = len(graph)
    return 1 - sum(len(part) * (len(part) - 1) for part in nx.connected_components(graph)) / (things * (things - 1))


def added(graph):
    """Of the pairs of others, those that no way joins without a thing, less those that none joins with it."""
    found = {}
    for node in graph:
        others = [set(part) - {node} for part in nx.connected_components(graph)]
        before = 1 - sum(len(part) * (len(part) - 1) for part in others) / ((len(graph) - 1) * (len(graph) - 2))
        found[node] = apart(graph.subgraph(set(graph) - {node})) - before
    return found


def overlaps(jaccard):
    found = nx.bipartite.overlap_weighted_projected_graph(women, {row["woman"] for row in rows("southern_women_edges")}, jaccard=jaccard)
    return {" and ".join(sorted((a, b))): data["weight"] for a, b, data in found.edges(data=True)}


def single_linkage(graph):
    """At each strength of a tie, how many groups single linkage leaves."""
    names = sorted(graph)
    far = max(d["weight"] for _, _, d in graph.edges(data=True)) + 1
    matrix = numpy.full((len(names), len(names)), far)
    numpy.fill_diagonal(matrix, 0)
    for a, b, d in graph.edges(data=True):
        matrix[names.index(a), names.index(b)] = matrix[names.index(b), names.index(a)] = far - d["weight"]
    tree = linkage(squareform(matrix), "single")
    return {str(int(weight)): int(fcluster(tree, far - weight, "distance").max()) for weight in sorted({d["weight"] for _, _, d in graph.edges(data=True)})}


# An order of twelve things with many ways round.
before = nx.DiGraph((f"s{a}", f"s{b}") for a in range(12) for b in range(a + 1, 12) if (a * b + a + b) % 3 != 1)
order = sorted(dept)
level = {row["id"]: row["level"] for row in rows("krackhardt_hightech_nodes")}
communities = {node: str(index) for index, part in enumerate(nx.community.greedy_modularity_communities(karate)) for node in part}
people = sorted(karate)

print(json.dumps({
    "eiIndex": {"karate": mixing_ei(karate, faction), "hightech": mixing_ei(hightech, dept)},
    "assortativity": {"karate": with_groups(karate, faction), "hightech": with_groups(hightech, dept)},
    # networkx counts ties in this measure: a tie of weight w stands as w ties.
    "assortativityWeighed": with_groups(counted, faction),
    "modularity": {"karate": nx.community.modularity(karate, clubs(karate, faction)), "karateCounted": nx.community.modularity(karate, clubs(karate, faction), weight=None)},
    "best": {"karate": best(karate, "weight"), "karateCounted": best(karate, None), "florentine": best(florentine, None)},
    "louvain": best_louvain(lesmis),
    "agreement": {
        "one": [faction[node] for node in people],
        "other": [communities[node] for node in people],
        "ari": adjusted_rand_score([faction[n] for n in people], [communities[n] for n in people]),
        "ami": adjusted_mutual_info_score([faction[n] for n in people], [communities[n] for n in people]),
        "deptLevelAri": adjusted_rand_score([dept[n] for n in order], [level[n] for n in order]),
        "deptLevelAmi": adjusted_mutual_info_score([dept[n] for n in order], [level[n] for n in order]),
    },
    "constraint": {"karate": nx.constraint(karate, weight="weight"), "florentine": nx.constraint(florentine), "hightech": {k: v for k, v in nx.constraint(hightech).items() if v == v}},
    "betweenness": {name: nx.betweenness_centrality(graph) for name, graph in undirected_graphs.items()},
    "betweennessByIgraph": igraph_centrality(karate),
    "closeness": {name: nx.closeness_centrality(graph) for name, graph in undirected_graphs.items()},
    "articulation": {name: list(nx.articulation_points(graph)) for name, graph in undirected_graphs.items()},
    "bridges": {name: sorted(" ".join(sorted(bridge)) for bridge in nx.bridges(graph)) for name, graph in undirected_graphs.items()},
    "fragmentation": apart(beside),
    "fragmentationAdded": {name: added(undirected_graphs[name]) for name in ("karate", "florentine", "beside")},
    "jaccard": overlaps(True),
    "overlap": overlaps(False),
    "hill": [float(numpy.exp(entropy([5, 3, 1, 1]))), float(1 / numpy.sum((numpy.array([5, 3, 1, 1]) / 10) ** 2))],
    "singleLinkage": single_linkage(lesmis),
    "reduction": {"order": sorted(map(list, before.edges)), "reduced": sorted(map(list, nx.transitive_reduction(before).edges))},
    "jensenShannon": float(jensenshannon([0.1, 0.2, 0.3, 0.4, 0.0], [0.4, 0.0, 0.1, 0.3, 0.2], base=2)),
}))
