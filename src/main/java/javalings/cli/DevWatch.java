package javalings.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javalings.author.ProofPart;
import javalings.cli.terminal.FullScreen;
import javalings.cli.terminal.PlainText;
import javalings.course.CourseFault;
import javalings.course.CourseFault.Fault;
import javalings.course.ExerciseFiles;
import javalings.engine.client.ForkedEngine;
import javalings.model.Exercise;
import javalings.model.ExerciseId;
import javalings.view.screens.ProofView;
import javalings.view.text.Quantity;
import javalings.view.text.Size;
import javalings.view.text.Theme;
import javalings.watch.core.Key;
import javalings.watch.core.TerminalPort;
import javalings.watch.core.WatchEvent;
import javalings.watch.files.SaveWatcher;

/**
 * {@code ./runner dev watch}: proves an exercise at every save of one of its files. One thread owns
 * what is shown; keys, saves and what a proof finds reach it through one queue.
 */
final class DevWatch {

  private final CliContext context;
  private final TerminalPort port;
  private final boolean drawn;
  private final BlockingQueue<Runnable> news = new LinkedBlockingQueue<>();
  private final List<ProofPart> parts = new ArrayList<>();
  private ExerciseId current = ExerciseFiles.LIST;
  private ProofView view = new ProofView("", "", List.of(), List.of(), "", 0);
  private Size size = Size.STANDARD;
  private long begun = System.nanoTime();
  private boolean over;

  private DevWatch(CliContext context, TerminalPort port, boolean drawn) {
    this.context = context;
    this.port = port;
    this.drawn = drawn;
  }

  /** Proves the exercises of these names, then every one that is saved, until it is left. */
  static int run(CliContext context, List<String> names, boolean plain)
      throws IOException, InterruptedException {
    var wanted = wanted(context, names);
    var drawn = !plain && context.console().canShowScreens();
    var command = EngineCommands.command(context.installation());
    try (var engine = ForkedEngine.withStandby(drawn ? command.guardingTerminal() : command);
        var port = port(context, drawn)) {
      new DevWatch(context, port, drawn).watch(engine, wanted);
    }
    return ExitCode.SOLVED;
  }

  /** A course that is broken is what the first proof tells. */
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
        ? FullScreen.open(context.palette())
        : new PlainText(System.in, console.out(), context.palette(), console.size().columns());
  }

  private void watch(ForkedEngine engine, List<ExerciseId> wanted) throws InterruptedException {
    engine.awaitProcess();
    var folder = new WatchedCourse(context.folder());
    try (var proofs = new ProofQueue(context.folder(), engine, new Posted());
        var watcher =
            new SaveWatcher(folder, false, event -> news.add(() -> handle(event, proofs)))) {
      port.listen(event -> news.add(() -> handle(event, proofs)));
      wanted.forEach(id -> {
        watcher.focus(folder.read(id));
        proofs.prove(id);
      });
      while (!over) {
        news.take().run();
      }
    }
  }

  private void handle(WatchEvent event, ProofQueue proofs) {
    switch (event) {
      case WatchEvent.Saved(var snapshot) -> saved(snapshot.id(), proofs);
      case WatchEvent.Pressed(var key) -> pressed(key);
      case WatchEvent.Resized(var now) -> {
        size = now;
        show(view);
      }
      case WatchEvent.WatcherTrouble(var what) -> notice(what);
      case WatchEvent.Interrupted _, WatchEvent.InputEnded _ -> over = true;
      case WatchEvent.Broke(var cause) -> throw cause;
      case WatchEvent.Looked _,
          WatchEvent.Opened _,
          WatchEvent.Judged _,
          WatchEvent.EngineFailed _,
          WatchEvent.PageRead _,
          WatchEvent.SolutionRead _,
          WatchEvent.Told _,
          WatchEvent.Tick _ -> {}
    }
  }

  /** The list of exercises may have changed what the exercise in sight is allowed. */
  private void saved(ExerciseId id, ProofQueue proofs) {
    proofs.prove(id);
    if (id.equals(ExerciseFiles.LIST) && !current.equals(id)) {
      proofs.prove(current);
    }
  }

  private void pressed(Key key) {
    var down =
        switch (key) {
          case Key.Letter(var letter) -> {
            over = letter == 'q';
            yield 0;
          }
          case Key.Named.DOWN -> 1;
          case Key.Named.UP -> -1;
          case Key.Named.PAGE_DOWN -> size.rows() / 2;
          case Key.Named.PAGE_UP -> -size.rows() / 2;
          case Key.Named _ -> 0;
        };
    var limit = view.scrollLimit(size, Theme.UNICODE);
    show(view.scrolledTo(Math.clamp(view.scroll() + (long) down, 0, limit)));
  }

  private void notice(String what) {
    if (!drawn) {
      context.tell(what);
    }
    show(new ProofView(view.exercise(), view.state(), view.rows(), view.faults(), what, 0));
  }

  /** Hands what a proof finds to the thread that owns what is shown. */
  private final class Posted implements ProofQueue.Listener {

    @Override
    public void begins(ExerciseId id) {
      news.add(() -> begun(id));
    }

    @Override
    public void finds(ProofPart part) {
      news.add(() -> found(part));
    }

    @Override
    public void ends() {
      news.add(DevWatch.this::ended);
    }

    @Override
    public void breaks(RuntimeException cause) {
      news.add(() -> {
        throw cause;
      });
    }
  }

  private void begun(ExerciseId id) {
    current = id;
    begun = System.nanoTime();
    parts.clear();
    if (!drawn) {
      context.say(id.toString());
    }
    show("being proven");
  }

  private void found(ProofPart part) {
    parts.add(part);
    if (!drawn) {
      context.tell(
          "  %s%s: %s".formatted(part.faults().isEmpty() ? "" : "to mend: ", part.name(), part.found()));
    }
    show("being proven, " + took());
  }

  private void ended() {
    var faults = faults();
    var state =
        (faults.isEmpty() ? "proven" : Quantity.of(faults.size(), "fault", "faults")) + ", " + took();
    if (!drawn) {
      faults.forEach(fault -> context.tell(fault.toString()));
      context.tell("  " + state);
    }
    show(state);
  }

  private String took() {
    return Quantity.of(Duration.ofNanos(System.nanoTime() - begun));
  }

  private List<Fault> faults() {
    return parts.stream().flatMap(part -> part.faults().stream()).toList();
  }

  private void show(String state) {
    var rows =
        parts.stream()
            .map(part -> new ProofView.Row(part.faults().isEmpty(), part.name(), part.found()))
            .toList();
    show(
        new ProofView(
            current.toString(),
            state,
            rows,
            faults().stream().map(Fault::toString).toList(),
            view.notice(),
            0));
  }

  private void show(ProofView next) {
    view = next;
    if (drawn) {
      port.show(next);
    }
  }
}
