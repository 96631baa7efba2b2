# Values of published networks by igraph (R), as JSON on standard output. Usage: Rscript values-igraph.R FOLDER
# Apart from values.R, because igraph and sna each hide functions of the other.
suppressMessages({library(igraph)})
folder <- commandArgs(trailingOnly = TRUE)[1]
csv <- function(name) read.csv(file.path(folder, paste0(name, ".csv")), colClasses = "character", check.names = FALSE)
number <- function(x) ifelse(is.nan(x) | is.na(x), "null", formatC(x, digits = 15, format = "g"))
object <- function(names, values) paste0("{", paste0('"', names, '":', values, collapse = ","), "}")
texts <- function(x) paste0("[", paste0('"', sort(x), '"', collapse = ","), "]")
each <- function(of) object(names(graphs), sapply(graphs, of))

build <- function(edges, directed = FALSE, nodes = NULL) {
  g <- graph_from_data_frame(edges[, c("source", "target")], directed = directed, vertices = nodes)
  if ("weight" %in% names(edges)) E(g)$weight <- as.numeric(edges$weight)
  g
}
karateNodes <- csv("karate_nodes"); people <- csv("krackhardt_hightech_nodes"); friends <- csv("krackhardt_hightech_edges")
graphs <- list(karate = build(csv("karate_edges")), florentine = build(csv("florentine_marriage_edges")), lesmis = build(csv("lesmis_edges")))
unweighted <- function(g) if ("weight" %in% edge_attr_names(g)) delete_edge_attr(g, "weight") else g
beside <- disjoint_union(unweighted(graphs$karate), graphs$florentine) + vertices("alone")
women <- csv("southern_women_edges"); names <- unique(women$woman)
alike <- similarity(graph_from_data_frame(women, FALSE), vids = names, method = "jaccard"); met <- upper.tri(alike) & alike > 0
pairs <- outer(names, names, function(a, b) paste(pmin(a, b), "and", pmax(a, b)))
hightech <- build(friends[friends$type == "friends", ], TRUE, people$id)
faction <- as.integer(factor(karateNodes$faction[match(V(graphs$karate)$name, karateNodes$id)]))
dept <- as.integer(factor(people$dept)); level <- as.integer(factor(people$level))

cat(paste0("{",
  '"betweenness":', each(function(g) object(V(g)$name, number(betweenness(g, weights = NA, normalized = TRUE)))),
  ',"besideBetweenness":', object(V(beside)$name, number(betweenness(beside, normalized = TRUE))),
  ',"jaccard":', object(pairs[met], number(alike[met])),
  # What comes out when nobody says how weights are to be read: igraph takes the attribute `weight` for a distance.
  ',"betweennessByDefault":', object("lesmis", object(V(graphs$lesmis)$name, number(betweenness(graphs$lesmis, normalized = TRUE)))),
  ',"closeness":', each(function(g) object(V(g)$name, number(closeness(g, weights = NA, normalized = TRUE)))),
  ',"constraint":', each(function(g) object(V(g)$name, number(constraint(g)))),
  ',"articulation":', each(function(g) texts(V(g)$name[articulation_points(g)])),
  ',"assortativity":', object(c("karate", "hightech"), number(c(assortativity_nominal(unweighted(graphs$karate), faction, directed = FALSE), assortativity_nominal(hightech, dept, directed = TRUE)))),
  ',"modularity":', object(c("karate", "karateCounted"), number(c(modularity(graphs$karate, faction, weights = E(graphs$karate)$weight), modularity(unweighted(graphs$karate), faction)))),
  ',"louvain":', object(c("karate", "lesmis"), number(sapply(graphs[c("karate", "lesmis")], function(g) max(sapply(1:20, function(seed) { set.seed(seed); modularity(cluster_louvain(g, weights = E(g)$weight)) }))))),
  ',"adjustedRand":', number(compare(dept, level, method = "adjusted.rand")), "}\n"))
