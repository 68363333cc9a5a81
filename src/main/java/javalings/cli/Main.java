package javalings.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javalings.workspace.Installation;

/** The program. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    var code = new CliProgram(Console.ofProcess(), installation()).run(List.of(args));
    System.out.flush();
    System.exit(code);
  }

  /** The launcher says where it lies; without it, the jar does: it is in the clone's target. */
  private static Installation installation() {
    var home = System.getProperty("javalings.home");
    return new Installation(home == null ? aboveTarget() : Path.of(home));
  }

  private static Path aboveTarget() {
    try {
      var code = Main.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Objects.requireNonNull(Path.of(code).resolve("../..").normalize());
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
