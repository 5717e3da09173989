import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** Runs the Cypher of the file named on the command line twice in a neo4j of its own, and prints what is in it then, tab-separated. */
public class RunCypher {
  public static void main(String[] args) throws Exception {
    String text = Files.readString(Path.of(args[0]));
    try (Neo4j neo4j = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build()) {
      GraphDatabaseService database = neo4j.defaultDatabaseService();
      // A statement ends its line with a semicolon; line ends within text are escaped.
      for (int run = 0; run < 2; run++) {
        for (String statement : text.split(";\n")) {
          if (statement.isBlank()) continue;
          try (Transaction transaction = database.beginTx()) {
            transaction.execute(statement).close();
            transaction.commit();
          }
        }
      }
      try (Transaction transaction = database.beginTx()) {
        print(transaction, "node", "MATCH (n:Entity) RETURN n.key, labels(n)[1], n.label, size(n.aliases)");
        print(transaction, "edge", "MATCH (a)-[r]->(b) RETURN r.key, a.key, b.key, type(r), r.weight, r.first, size(r.evidence)");
      }
    }
  }

  private static void print(Transaction transaction, String what, String query) {
    var result = transaction.execute(query);
    List<String> columns = result.columns();
    while (result.hasNext()) {
      Map<String, Object> row = result.next();
      StringBuilder line = new StringBuilder(what);
      for (String column : columns) line.append("\t").append(String.valueOf(row.get(column)).replaceAll("\\s", " "));
      System.out.println(line);
    }
  }
}
