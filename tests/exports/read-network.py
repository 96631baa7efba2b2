# Reads a GraphML or GEXF file from standard input as an analyst would, and says what it found as JSON.
import io, json, sys
import networkx as nx

text = sys.stdin.buffer.read()
graph = (nx.read_graphml if sys.argv[1] == "graphml" else nx.read_gexf)(io.BytesIO(text))
print(json.dumps({
    "directed": graph.is_directed(),
    "nodes": {node: {key: value for key, value in data.items()} for node, data in graph.nodes(data=True)},
    "edges": [[one, other, {key: value for key, value in data.items() if key != "id"}] for one, other, data in graph.edges(data=True)],
}))
