package javalings.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javalings.engine.client.AotCache;
import javalings.engine.client.JavaCommand;
import javalings.engine.server.EngineMain;
import javalings.workspace.Installation;

/** How engine processes are started. */
final class EngineCommands {

  private EngineCommands() {}

  /**
   * With the ahead-of-time cache and the kept checks, where they were made by this very jar, and
   * with the database that the session is to have.
   */
  static JavaCommand command(CliContext context) {
    var installation = context.installation();
    return command(installation, SessionDatabase.flags(installation, context::warn));
  }

  static JavaCommand command(Installation installation, List<String> database) {
    var cache =
        StartUpCaches.runsFromJar(installation)
            ? cache(installation).usable()
            : Optional.<Path>empty();
    var arguments = cache.map(_ -> List.of(checks(installation).toString())).orElse(List.of());
    return new JavaCommand(
        EngineMain.class.getName(), arguments, cache.or(JavaCommand::cacheOfBuild), database);
  }

  /** How the cache is made, and the checks are. */
  static List<String> training(Installation installation) {
    return new JavaCommand(EngineMain.class.getName(), Optional.empty())
        .trainingWords(
            List.of(
                EngineMain.TRAIN,
                checks(installation).toString(),
                installation.course().root().toString()));
  }

  /** The cache is made after them, so they are as fresh as the cache is. */
  private static Path checks(Installation installation) {
    return installation.root().resolve("target/engine.checks");
  }

  /** The cache of the engine's own program. */
  static AotCache cache(Installation installation) {
    return AotCache.named(
        installation.root().resolve("target"),
        "engine",
        StartUpCaches.jar(installation),
        JavaCommand.flags());
  }
}
