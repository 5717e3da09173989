import java.io.File;
import java.util.Arrays;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.types.IntervalSet;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Imports the GEXF named on the command line as Gephi does, and prints what arrives: a line a node and an edge, tab-separated. */
public class ReadGexf {
  public static void main(String[] args) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(args[0]));
    for (Issue issue : container.getReport().getIssuesList(100)) {
      System.out.println("issue\t" + issue.getLevel() + "\t" + issue.getMessage());
    }
    container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
    container.getLoader().setAllowParallelEdge(true);
    container.getLoader().setAutoScale(false);
    importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel().getGraph();
    for (Node node : graph.getNodes()) {
      print("node", node.getId(), node.getLabel(), node.getAttribute("kind"), hex(node.getColor()), node.size(), node.x(), times(node.getAttribute("timeset")), aliases(node.getAttribute("aliases")));
    }
    for (Edge edge : graph.getEdges()) {
      print("edge", edge.getId(), edge.getSource().getId(), edge.getTarget().getId(), edge.getTypeLabel(), edge.getLabel(), edge.getWeight(), times(edge.getAttribute("timeset")), edge.isDirected(), number(edge.getAttribute("confidence")), edge.getAttribute("modality"));
    }
  }

  private static void print(Object... cells) {
    System.out.println(String.join("\t", Arrays.stream(cells).map(cell -> String.valueOf(cell).replaceAll("\\s", " ")).toList()));
  }

  /** Nothing where it is no number, as only by one can Gephi rank and filter. */
  private static String number(Object value) {
    return value instanceof Number number ? number.toString() : "";
  }

  private static String hex(java.awt.Color color) {
    return String.format("#%06x", color.getRGB() & 0xffffff);
  }

  private static int aliases(Object list) {
    return list instanceof Object[] items ? items.length : list == null ? 0 : -1;
  }

  /** Gephi keeps times as milliseconds. */
  private static String times(Object set) {
    if (!(set instanceof IntervalSet intervals)) return "";
    StringBuilder text = new StringBuilder();
    for (Interval interval : intervals.toArray()) {
      text.append(text.isEmpty() ? "" : " ").append(day(interval.getLow())).append("/").append(day(interval.getHigh()));
    }
    return text.toString();
  }

  private static String day(double milliseconds) {
    return java.time.Instant.ofEpochMilli((long) milliseconds).atZone(java.time.ZoneOffset.UTC).toLocalDate().toString();
  }
}
