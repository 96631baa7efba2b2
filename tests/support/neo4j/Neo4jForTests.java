import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Neo4jForTests HOME PORT PASSWORD: a real server with Bolt and a password; port 0 is a free one. Stops when its input closes. */
public class Neo4jForTests {
  public static void main(String[] args) throws Exception {
    var home = Path.of(args[0]);
    var server = new DatabaseManagementServiceBuilder(home)
      .setConfig(BoltConnector.enabled, true)
      .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[1])))
      .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(100))
      .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofMillis(100))
      .setConfig(GraphDatabaseSettings.auth_enabled, true)
      .build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    // On a second start the password is set already, and setting the same one again is an error.
    var passwordSet = home.resolve("password-set");
    if (Files.notExists(passwordSet)) {
      server.database("system").executeTransactionally(
        "ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", args[2]));
      Files.writeString(passwordSet, "");
    }
    var database = (GraphDatabaseAPI) server.database("neo4j");
    var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    System.out.println("{\"port\":" + ports.getLocalAddress(ConnectorType.BOLT).getPort() + "}");
    while (System.in.read() != -1) { }
    System.exit(0);
  }
}
