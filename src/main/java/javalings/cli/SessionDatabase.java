package javalings.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javalings.database.PostgresFiles;
import javalings.database.PostgresServer;
import javalings.workspace.Installation;
import org.jspecify.annotations.Nullable;

/**
 * Where the exercises of a session have their databases: in the engine, or on a PostgreSQL beside
 * it, as the variable {@code JAVALINGS_DATABASE} says. The server ends with this process.
 */
final class SessionDatabase {

  static final String VARIABLE = "JAVALINGS_DATABASE";

  private static @Nullable PostgresServer server;

  private SessionDatabase() {}

  /** Starts the server where one is asked for; the flags tell an engine of it. */
  static synchronized List<String> flags(Installation installation, Consumer<String> tell) {
    return switch (Optional.ofNullable(System.getenv(VARIABLE)).orElse("")) {
      case "", "h2" -> List.of();
      case "postgres" -> {
        server = server == null ? start(installation, tell) : server;
        yield server.flags();
      }
      case String other ->
          throw CliExit.usage(
              "There is no database \"%s\": %s is postgres, h2, or not set"
                  .formatted(other, VARIABLE));
    };
  }

  private static PostgresServer start(Installation installation, Consumer<String> tell) {
    var files = new PostgresFiles(installation.root().resolve("target/postgres"));
    try {
      if (!files.areThere()) {
        tell.accept("Fetching PostgreSQL, once (18 MB).");
        files.fetch();
      }
      return PostgresServer.start(files);
    } catch (IOException e) {
      throw CliExit.machine(
          "%s=postgres is set, and there is no PostgreSQL (%s). The first use needs Maven and a network; without the variable, the exercises use H2"
              .formatted(VARIABLE, e.getMessage()));
    }
  }
}
