package javalings.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javalings.view.text.Ansi;
import javalings.view.text.ColumnedProse;
import javalings.view.text.Palette;
import javalings.view.text.Size;
import javalings.view.text.Theme;

/**
 * Where the program was started from and writes to.
 *
 * @param interactive whether a person sits at both ends
 * @param terminal the size of the terminal that is written to, empty for none; asked when needed
 * @param environment the environment variables
 * @param directory the folder that relative paths start from
 */
record Console(
    PrintStream out,
    PrintStream err,
    boolean interactive,
    Supplier<Optional<Size>> terminal,
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
        Memoized.of(Stty::size),
        System.getenv(),
        Path.of("").toAbsolutePath());
  }

  /** Where programs read: UTF-8, whatever charset people here use. */
  PrintStream data() {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
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
    return Theme.of(out.charset());
  }

  /** As wide as the terminal, as long as need be. */
  Size size() {
    return new Size(columns(), Integer.MAX_VALUE);
  }

  /** The size of the terminal, if there is one. */
  Size window() {
    return new Size(columns(), terminal.get().map(Size::rows).orElse(Integer.MAX_VALUE));
  }

  private int columns() {
    var shown = terminal.get().map(Size::columns).orElse(Size.STANDARD.columns());
    return Math.max(named().orElseGet(() -> Math.min(shown, WIDEST)), NARROWEST);
  }

  /** The width that the environment names, which somebody has set on purpose. */
  private Optional<Integer> named() {
    try {
      return Optional.of(Integer.parseInt(environment.getOrDefault("COLUMNS", "")));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  void tell(PrintStream stream, String text) {
    stream.print(prose(text));
  }

  /** Sentences for a person: broken between words where a terminal would break within them. */
  String prose(String text) {
    return terminal.get().isEmpty() ? ended(text) : wrapped(text);
  }

  String wrapped(String text) {
    return Ansi.print(ColumnedProse.of(text, size(), theme()), Palette.NONE);
  }

  private static String ended(String text) {
    return text.endsWith("\n") ? text : text + System.lineSeparator();
  }
}
