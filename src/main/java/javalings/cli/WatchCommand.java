package javalings.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import javalings.cli.terminal.FullScreen;
import javalings.cli.terminal.JsonLines;
import javalings.cli.terminal.PlainText;
import javalings.cli.terminal.RehearsedTerminal;
import javalings.cli.terminal.TerminalConnection;
import javalings.engine.client.ForkedEngine;
import javalings.model.ErrorCode;
import javalings.view.text.Words;
import javalings.watch.Session;
import javalings.watch.SessionContext;
import javalings.watch.SessionOpening;
import javalings.watch.WatchOptions;
import javalings.watch.core.TerminalPort;
import javalings.workspace.ModelSetup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "watch",
    sortOptions = false,
    description = "Watches the current exercise: every save is checked at once.")
final class WatchCommand implements CliCommand {

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

  @Option(names = "--advance", description = "Go on by itself once solved; any key stops that.")
  boolean advance;

  @Option(names = "--edit-cmd", paramLabel = "CMD", description = "Opens an exercise: CMD FILE.")
  @Nullable String editCommand;

  @Option(names = "--no-editor", description = "Open no editor unasked.")
  boolean noEditor;

  @Option(names = "--rehearse", hidden = true, description = "On a screen that nobody sees.")
  boolean rehearse;

  @Override
  public int run(CliContext context) throws IOException {
    validate();
    // The engine starts in parallel with everything that follows.
    var command = EngineCommands.command(context);
    var fullScreen = showsScreens(context);
    var connection =
        fullScreen && !rehearse
            ? Optional.of(TerminalConnection.begin())
            : Optional.<TerminalConnection>empty();
    try (var engine = ForkedEngine.withStandby(fullScreen ? command.guardingTerminal() : command)) {
      // Faults of the course or the workspace are told before the screen is taken.
      var session = session(context);
      engine.awaitProcess();
      Session.run(options(context, fullScreen), session, engine, terminal(context, connection));
    }
    return ExitCode.SOLVED;
  }

  private void validate() {
    if (plain && json) {
      throw CliExit.usage("Say --plain or --json, not both");
    }
    if (editCommand != null && BLANK.matcher(editCommand).matches()) {
      throw CliExit.usage("--edit-cmd needs a command that opens a file, such as --edit-cmd gedit");
    }
  }

  private boolean showsScreens(CliContext context) {
    return rehearse || (!plain && !json && context.console().canShowScreens());
  }

  /** Where nobody sees windows come and go, none opens by itself unless one was named. */
  private WatchOptions options(CliContext context, boolean fullScreen) {
    var unasked = !noEditor && (fullScreen || editCommand != null);
    var model = ModelSetup.of(context.workspace(), context.console().environment());
    return new WatchOptions(
        manual, poll, unasked, Optional.ofNullable(editCommand), model, advance, words(context));
  }

  private SessionContext session(CliContext context) {
    var isNew = !context.workspace().exists();
    var opening = SessionOpening.of(context.progress(), isNew, context.bringUpToDate());
    // Programs have no screen for notices, and on their first start people read the welcome.
    var told = json || isNew ? said(context, opening) : opening;
    return new SessionContext(
        context.supplies(), context.progress(), told, links(context), pages(context));
  }

  private static SessionOpening said(CliContext context, SessionOpening opening) {
    opening.news().forEach(context::warn);
    return new SessionOpening(opening.progress(), opening.firstTime(), List.of());
  }

  private TerminalPort terminal(CliContext context, Optional<TerminalConnection> connection)
      throws IOException {
    return rehearse
        ? RehearsedTerminal.open()
        : new IdleWorkTerminal(
            port(context, connection), () -> StartUpCaches.make(context.installation()));
  }

  private TerminalPort port(CliContext context, Optional<TerminalConnection> connection)
      throws IOException {
    var console = context.console();
    if (json) {
      return new JsonLines(System.in, console.data());
    }
    return connection.isPresent()
        ? FullScreen.open(connection.get(), context.palette(), words(context))
        : new PlainText(
            System.in, console.out(), context.palette(), console.size().columns(), words(context));
  }

  /** Output for programs is in English. */
  private Words words(CliContext context) {
    return json ? Words.ENGLISH : context.words();
  }

  private static boolean links(CliContext context) {
    var program = context.console().environment().getOrDefault("TERM_PROGRAM", "");
    return !WITHOUT_LINKS.contains(program);
  }

  private static Function<ErrorCode, String> pages(CliContext context) {
    return code -> {
      try {
        return ExplainCommand.page(context, code);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
