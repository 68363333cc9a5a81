package javalings.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javalings.view.Palette;
import javalings.view.Size;
import javalings.view.Theme;

/**
 * Where the program was started from and writes to.
 *
 * @param interactive whether a person sits at both ends
 * @param environment the environment variables
 * @param directory the folder that relative paths start from
 */
record Console(
    PrintStream out,
    PrintStream err,
    boolean interactive,
    Map<String, String> environment,
    Path directory) {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 200;

  /** The console of this process. */
  static Console ofProcess() {
    return new Console(
        System.out,
        System.err,
        Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent(),
        System.getenv(),
        Path.of("").toAbsolutePath());
  }

  Palette palette(ColorChoice choice) {
    return switch (choice) {
      case ALWAYS -> Palette.COLOR;
      case NEVER -> Palette.NONE;
      case AUTO -> colorful() ? Palette.COLOR : Palette.NONE;
    };
  }

  private boolean colorful() {
    return canShowScreens() && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** Whether the cursor can be moved about. */
  boolean canShowScreens() {
    return interactive && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** The characters that this console can show. */
  Theme theme() {
    return out.charset().equals(StandardCharsets.UTF_8) ? Theme.UNICODE : Theme.ASCII;
  }

  /** As wide as the environment says, as long as need be. */
  Size size() {
    return new Size(columns(), Integer.MAX_VALUE);
  }

  private int columns() {
    try {
      var columns = Integer.parseInt(environment.getOrDefault("COLUMNS", "80"));
      return Math.clamp(columns, NARROWEST, WIDEST);
    } catch (NumberFormatException _) {
      return Size.STANDARD.columns();
    }
  }
}
