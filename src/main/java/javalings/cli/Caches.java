package javalings.cli;

import java.nio.file.Path;
import java.util.List;
import javalings.sandbox.AotCache;
import javalings.workspace.Installation;

/** The ahead-of-time caches of the two programs, made while somebody works. */
final class Caches {

  private Caches() {}

  /**
   * Makes what is missing. The engine's comes first, since every verdict waits for an engine. An
   * interrupt ends it and leaves no half-made cache behind.
   */
  static void make(Installation installation) {
    try {
      Engines.cache(installation).train(Engines.training(installation));
      terminal(installation).train(command(installation));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** The launcher looks for it at this place. */
  private static AotCache terminal(Installation installation) {
    var target = installation.root().resolve("target");
    return new AotCache(target.resolve("javalings.aot"), target.resolve("javalings.jar"));
  }

  /** The flags are the launcher's: a cache is good for no others. */
  private static List<String> command(Installation installation) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Djavalings.home=" + installation.root(),
        "-jar",
        installation.root().resolve("target/javalings.jar").toString(),
        "doctor",
        "--rehearse");
  }
}
