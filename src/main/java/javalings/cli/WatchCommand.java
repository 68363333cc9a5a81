package javalings.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javalings.cli.terminal.FullScreen;
import javalings.cli.terminal.JsonLines;
import javalings.cli.terminal.PlainText;
import javalings.sandbox.ForkedEngine;
import javalings.watch.Classroom;
import javalings.watch.Session;
import javalings.watch.TerminalPort;
import javalings.watch.WatchOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "watch",
    sortOptions = false,
    description = "Watches the current exercise: every save is checked at once.")
final class WatchCommand implements javalings.cli.Command {

  /** Terminals that show the bytes of a hyperlink, or make links of plain paths themselves. */
  private static final Set<String> WITHOUT_LINKS = Set.of("vscode", "Apple_Terminal");

  @Option(names = "--plain", description = "Lines instead of a screen, for screen readers.")
  boolean plain;

  @Option(names = "--json", description = "Events as JSON, one a line, for editors.")
  boolean json;

  @Option(names = "--manual", description = "Check when r is pressed, not on every save.")
  boolean manual;

  @Option(names = "--poll", description = "Look at the files instead of waiting to be told.")
  boolean poll;

  @Option(names = "--edit-cmd", paramLabel = "CMD", description = "Opens an exercise: CMD FILE.")
  @Nullable String editCommand;

  @Option(names = "--no-editor", description = "Open no editor unasked.")
  boolean noEditor;

  @Override
  public int run(Site site) throws IOException {
    if (plain && json) {
      throw Stop.usage("Say --plain or --json, not both");
    }
    // The engine starts in parallel with everything that follows.
    var command = Engines.command(site.installation());
    var fullScreen = !plain && !json && site.console().canShowScreens();
    try (var engine = ForkedEngine.withStandby(fullScreen ? command.guardingTerminal() : command)) {
      var isNew = site.refresh();
      var caches = Caches.makeInBackground(site.installation());
      Session.run(options(), room(site, isNew), engine, port(site));
      caches.interrupt();
    }
    return ExitCode.SOLVED;
  }

  private WatchOptions options() {
    return new WatchOptions(manual, poll, !noEditor, Optional.ofNullable(editCommand));
  }

  private Classroom room(Site site, boolean isNew) {
    if (json) {
      // A program has no screen for notices: what is wrong with the file is said on stderr.
      var _ = site.progress().read();
    }
    return new Classroom(site.supplies(), site.progress(), isNew, links(site), pages(site));
  }

  private TerminalPort port(Site site) throws IOException {
    var console = site.console();
    if (json) {
      return new JsonLines(System.in, console.out());
    }
    if (plain || !console.canShowScreens()) {
      return new PlainText(System.in, console.out(), site.palette());
    }
    return FullScreen.open(site.palette());
  }

  private static boolean links(Site site) {
    var program = site.console().environment().getOrDefault("TERM_PROGRAM", "");
    return !WITHOUT_LINKS.contains(program);
  }

  private static Function<String, Optional<String>> pages(Site site) {
    Path folder = ExplainCommand.folder(site);
    return code -> {
      try {
        return ExplainCommand.page(folder, code);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
