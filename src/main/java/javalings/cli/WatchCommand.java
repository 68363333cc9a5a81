package javalings.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import javalings.cli.terminal.FullScreen;
import javalings.cli.terminal.JsonLines;
import javalings.cli.terminal.PlainText;
import javalings.sandbox.ForkedEngine;
import javalings.watch.Classroom;
import javalings.watch.Opening;
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

  private static final Pattern BLANK = Pattern.compile("[\\s\"']*");

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
    validate();
    // The engine starts in parallel with everything that follows.
    var command = Engines.command(site.installation());
    var fullScreen = showsScreens(site);
    try (var engine = ForkedEngine.withStandby(fullScreen ? command.guardingTerminal() : command)) {
      // Whatever is wrong with course or workspace is said before the screen is taken.
      var room = room(site);
      engine.awaitProcess();
      var leisure = new Leisure(port(site), () -> Caches.make(site.installation()));
      Session.run(options(fullScreen), room, engine, leisure);
    }
    return ExitCode.SOLVED;
  }

  private void validate() {
    if (plain && json) {
      throw Stop.usage("Say --plain or --json, not both");
    }
    if (editCommand != null && BLANK.matcher(editCommand).matches()) {
      throw Stop.usage("--edit-cmd needs a command that opens a file, such as --edit-cmd gedit");
    }
  }

  private boolean showsScreens(Site site) {
    return !plain && !json && site.console().canShowScreens();
  }

  /** Where nobody sees windows come and go, none opens by itself unless one was named. */
  private WatchOptions options(boolean fullScreen) {
    var unasked = !noEditor && (fullScreen || editCommand != null);
    return new WatchOptions(manual, poll, unasked, Optional.ofNullable(editCommand));
  }

  private Classroom room(Site site) {
    var isNew = !site.workspace().exists();
    var opening = Opening.of(site.progress(), isNew, site.bringUpToDate());
    // Programs have no screen for notices, and on their first start people read the welcome.
    var told = json || isNew ? said(site, opening) : opening;
    return new Classroom(site.supplies(), site.progress(), told, links(site), pages(site));
  }

  private static Opening said(Site site, Opening opening) {
    opening.news().forEach(site::warn);
    return new Opening(opening.progress(), opening.firstTime(), List.of());
  }

  private TerminalPort port(Site site) throws IOException {
    var console = site.console();
    if (json) {
      return new JsonLines(System.in, console.out());
    }
    return showsScreens(site)
        ? FullScreen.open(site.palette())
        : new PlainText(System.in, console.out(), site.palette(), console.size().columns());
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
