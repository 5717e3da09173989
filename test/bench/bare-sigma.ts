import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";

/** What the viewer is measured against: the same graph, drawn by Sigma with nothing around it. */
async function draw(): Promise<void> {
  const response = await fetch("./data/graph.json");
  const graph = MultiDirectedGraph.from(await response.json());
  const container = document.getElementById("app");
  if (!container) return;
  const sigma = new Sigma(graph, container, { renderEdgeLabels: false });
  sigma.once("afterRender", () => (document.documentElement.dataset["drawn"] = "yes"));
  sigma.scheduleRender();
}

void draw();
