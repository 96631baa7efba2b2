# Values of published networks by sna and base R, as JSON on standard output. Usage: Rscript values.R FOLDER
suppressMessages({library(sna)})
folder <- commandArgs(trailingOnly = TRUE)[1]
csv <- function(name) read.csv(file.path(folder, paste0(name, ".csv")), colClasses = "character", check.names = FALSE)
number <- function(x) ifelse(is.nan(x) | is.na(x), "null", formatC(x, digits = 15, format = "g"))
object <- function(names, values) paste0("{", paste0('"', names, '":', values, collapse = ","), "}")
roles <- c("COORDINATOR", "CONSULTANT", "REPRESENTATIVE", "GATEKEEPER", "LIAISON")

brokers <- function(nodes, edges, groups, directed) {
  m <- matrix(0, length(nodes), length(nodes), dimnames = list(nodes, nodes))
  for (row in seq_len(nrow(edges))) {
    m[edges$source[row], edges$target[row]] <- 1
    if (!directed) m[edges$target[row], edges$source[row]] <- 1
  }
  found <- brokerage(m, groups)
  table <- function(values) object(nodes, apply(values[, 1:5], 1, function(row) object(roles, number(row))))
  paste0('{"counts":', table(found$raw.nli), ',"expected":', table(found$exp.nli), ',"deviation":', table(found$z.nli), "}")
}

hightech <- csv("krackhardt_hightech_edges"); people <- csv("krackhardt_hightech_nodes")
monks <- csv("sampson_monks_edges"); monkNodes <- csv("sampson_monks_nodes")
karate <- csv("karate_edges"); karateNodes <- csv("karate_nodes")
liking <- unique(monks[monks$type == "like" & monks$wave == "3", c("source", "target")])
# Four things with five ties: the network-level spread of sna beside what every network of four at this density gives.
four <- c("a", "b", "c", "d"); small <- matrix(0, 4, 4, dimnames = list(four, four))
for (tie in list(c("a", "b"), c("b", "c"), c("c", "d"), c("a", "c"), c("d", "a"))) small[tie[1], tie[2]] <- 1
networkLevel <- brokerage(small, c("x", "x", "y", "z"))
# Which bodies have a part in which of six steps, and which step follows which: what passes between bodies is M' A M.
part <- rbind(c(1, 0, 0), c(1, 1, 0), c(0, 1, 0), c(0, 0, 1), c(1, 0, 0), c(1, 0, 1)); follows <- matrix(0, 6, 6)
for (pair in list(c(1, 2), c(2, 3), c(3, 4), c(3, 5), c(4, 6), c(5, 6))) follows[pair[1], pair[2]] <- 1
handOver <- t(part) %*% follows %*% part
words <- adist("kitten sitting", "sitting kitten")

cat(paste0('{"brokerage":{"hightech":', brokers(people$id, hightech[hightech$type == "friends", ], people$dept, TRUE),
  ',"monks":', brokers(monkNodes$id, liking, monkNodes$group3_ergm, TRUE),
  ',"karate":', brokers(karateNodes$id, karate, karateNodes$faction, FALSE), '},"networkLevel":{"expected":', object(roles, number(networkLevel$exp.gli[1:5])), ',"spread":', object(roles, number(networkLevel$sd.gli[1:5])),
  '},"handOver":', object(outer(c("a", "b", "c"), c("a", "b", "c"), paste), number(handOver)), ',"editDistance":', words[1, 1], "}\n"))
