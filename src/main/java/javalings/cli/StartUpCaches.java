package javalings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javalings.engine.ProgramJar;
import javalings.engine.client.AotCache;
import javalings.workspace.Installation;

/** The ahead-of-time caches of the two programs, made while somebody works. */
final class StartUpCaches {

  private StartUpCaches() {}

  /**
   * Makes what is missing. The engine's comes first, since every verdict waits for an engine. An
   * interrupt ends it and leaves no half-made cache behind.
   */
  static void make(Installation installation) {
    if (!runsFromJar(installation)) {
      return;
    }
    try {
      EngineCommands.cache(installation).train(EngineCommands.training(installation));
      terminal(installation).train(command(installation));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** The launcher looks for it at this place. */
  private static AotCache terminal(Installation installation) {
    return new AotCache(installation.root().resolve("target/javalings.aot"), jar(installation));
  }

  /**
   * A Java 25 takes a cache that was made of a jar for folders of classes as well, and then runs
   * the classes of the jar among those of the folders.
   */
  static boolean runsFromJar(Installation installation) {
    try {
      return Files.isSameFile(ProgramJar.running().program(), jar(installation));
    } catch (IOException e) {
      return false;
    }
  }

  /** The jar that the caches are made of. */
  static Path jar(Installation installation) {
    return installation.root().resolve("target/javalings.jar");
  }

  /** The flags are the launcher's: a cache is good for no others. */
  private static List<String> command(Installation installation) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Djavalings.home=" + installation.root(),
        "-jar",
        jar(installation).toString(),
        "doctor",
        "--rehearse");
  }
}
