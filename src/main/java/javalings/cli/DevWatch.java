package javalings.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javalings.cli.terminal.FullScreen;
import javalings.cli.terminal.PlainText;
import javalings.course.CourseFault;
import javalings.course.CourseFault.Fault;
import javalings.course.ExerciseFiles;
import javalings.engine.client.ForkedEngine;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.view.screens.ProofView;
import javalings.view.text.Size;
import javalings.view.text.Theme;
import javalings.view.text.Words;
import javalings.watch.core.Key;
import javalings.watch.core.TerminalPort;
import javalings.watch.core.WatchEvent;
import javalings.watch.files.SaveWatcher;

/**
 * {@code ./runner dev watch}: proves an exercise at every save of one of its files. One thread owns
 * what is shown; keys, saves and the parts of a proof reach it through one queue.
 */
final class DevWatch implements AutoCloseable {

  private final BlockingQueue<Runnable> news = new LinkedBlockingQueue<>();
  private final CliContext context;
  private final TerminalPort port;
  private final Optional<ProofLines> lines;
  private final WatchedCourse folder;
  private final ProofQueue proofs;
  private final SaveWatcher watcher;
  private ProofView view = new ProofView("", "", List.of(), List.of(), "", 0);
  private Size size = Size.STANDARD;
  private Optional<ExerciseId> exercise = Optional.empty();
  private boolean over;

  private DevWatch(CliContext context, TerminalPort port, boolean drawn, ForkedEngine engine) {
    this.context = context;
    this.port = port;
    this.lines = drawn ? Optional.empty() : Optional.of(new ProofLines(context));
    this.folder = new WatchedCourse(context.folder());
    this.proofs =
        new ProofQueue(
            context.folder(),
            engine,
            state -> news.add(() -> told(state)),
            cause -> news.add(() -> broken(cause)));
    this.watcher = new SaveWatcher(folder, false, event -> news.add(() -> handle(event)));
  }

  /** Proves the exercises of these names, then every one that is saved, until it is left. */
  static int run(CliContext context, List<String> names, boolean plain)
      throws IOException, InterruptedException {
    var wanted = wanted(context, names);
    var drawn = !plain && context.console().canShowScreens();
    var command = EngineCommands.command(context);
    try (var engine = ForkedEngine.withStandby(drawn ? command.guardingTerminal() : command)) {
      engine.awaitProcess();
      try (var port = port(context, drawn);
          var session = new DevWatch(context, port, drawn, engine)) {
        session.live(wanted);
      }
    }
    return ExitCode.SOLVED;
  }

  /** A course that cannot be used is what the first proof tells. */
  private static List<ExerciseId> wanted(CliContext context, List<String> names) {
    try {
      return names.isEmpty()
          ? List.of(ExerciseFiles.LIST)
          : context.exercises(names).stream().map(Exercise::id).toList();
    } catch (CourseFault _) {
      return List.of(ExerciseFiles.LIST);
    }
  }

  private static TerminalPort port(CliContext context, boolean drawn) throws IOException {
    var console = context.console();
    return drawn
        ? FullScreen.open(context.palette(), Words.ENGLISH)
        : new PlainText(
            System.in, console.out(), context.palette(), console.size().columns(), Words.ENGLISH);
  }

  private void live(List<ExerciseId> wanted) throws InterruptedException {
    port.listen(event -> news.add(() -> handle(event)));
    wanted.forEach(id -> watcher.focus(folder.read(id)));
    wanted.forEach(proofs::prove);
    while (!over) {
      news.take().run();
    }
  }

  private void handle(WatchEvent event) {
    switch (event) {
      case WatchEvent.Saved(var answer) -> {
        watcher.focus(answer);
        proofs.prove(answer.id());
      }
      case WatchEvent.Pressed(var key) -> pressed(key);
      case WatchEvent.Resized(var now) -> {
        size = now;
        show(view);
      }
      case WatchEvent.WatcherTrouble(var what) -> notice(what);
      case WatchEvent.Interrupted _, WatchEvent.InputEnded _ -> over = true;
      case WatchEvent.Broke(var cause) -> broken(cause);
      case WatchEvent.Looked _,
          WatchEvent.Opened _,
          WatchEvent.Judged _,
          WatchEvent.Printing _,
          WatchEvent.Failing _,
          WatchEvent.EngineFailed _,
          WatchEvent.CourseRead _,
          WatchEvent.CourseBroke _,
          WatchEvent.CourseUnfit _,
          WatchEvent.PageRead _,
          WatchEvent.SolutionRead _,
          WatchEvent.RequestRead _,
          WatchEvent.ModelWrites _,
          WatchEvent.ModelWrote _,
          WatchEvent.ModelWroteNothing _,
          WatchEvent.Told _,
          WatchEvent.Tick _ -> {}
    }
  }

  private static void broken(RuntimeException cause) {
    throw cause;
  }

  private void pressed(Key key) {
    var limit = view.scrollLimit(size, Theme.UNICODE);
    switch (key) {
      case Key.Letter(var letter) -> over = letter == 'q';
      case Key.Named.DOWN -> show(view.scrolledTo(Math.min(view.scroll() + 1, limit)));
      case Key.Named.UP -> show(view.scrolledTo(Math.max(view.scroll() - 1, 0)));
      case Key.Named.PAGE_DOWN, Key.Named.END -> show(view.scrolledTo(limit));
      case Key.Named.PAGE_UP, Key.Named.HOME -> show(view.scrolledTo(0));
      case Key.Named.REDRAW -> port.redraw();
      case Key.Named _ -> {}
    }
  }

  private void notice(String what) {
    lines.ifPresent(_ -> context.tell(what));
    show(new ProofView(view.exercise(), view.state(), view.rows(), view.faults(), what, 0));
  }

  /** A list that can be read again may have changed what the last exercise is allowed. */
  private void told(ProofState state) {
    lines.ifPresent(printed -> printed.print(state));
    show(shown(state));
    if (!state.isOfList()) {
      exercise = Optional.of(state.id());
    } else if (state.isProven()) {
      exercise.ifPresent(proofs::prove);
    }
  }

  private ProofView shown(ProofState state) {
    var rows =
        state.parts().stream()
            .map(part -> new ProofView.Row(part.faults().isEmpty(), part.name(), part.found()))
            .toList();
    var faults = state.faults().stream().map(Fault::toString).toList();
    return new ProofView(
        state.id().toString(), ProofLines.summary(state), rows, faults, view.notice(), 0);
  }

  private void show(ProofView next) {
    view = next;
    if (lines.isEmpty()) {
      port.show(next);
    }
  }

  @Override
  public void close() {
    watcher.close();
    proofs.close();
  }
}
