package javalings.cli;

import javalings.judge.EngineMain;
import javalings.sandbox.AotCache;
import javalings.sandbox.JavaCommand;
import javalings.workspace.Installation;

/** How engine processes are started. */
final class Engines {

  private Engines() {}

  /** With the ahead-of-time cache, where one was made of this very jar. */
  static JavaCommand command(Installation installation) {
    return new JavaCommand(EngineMain.class.getName(), cache(installation).usable());
  }

  /** The cache of the engine's own program. */
  static AotCache cache(Installation installation) {
    var target = installation.root().resolve("target");
    return new AotCache(target.resolve("engine.aot"), target.resolve("javalings.jar"));
  }
}
