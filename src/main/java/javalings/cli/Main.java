package javalings.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javalings.workspace.Installation;

/** The program. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    // Numbers are written with the digits 0 to 9, and an I is an i, wherever this runs.
    Locale.setDefault(Locale.ROOT);
    var output = new StandardOutput();
    System.setOut(new PrintStream(output, true, System.out.charset()));
    var code = new CliProgram(Console.ofProcess(), installation()).run(List.of(args));
    System.exit(output.statusAfter(code, System.err));
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
