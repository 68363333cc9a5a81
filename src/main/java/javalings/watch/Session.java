package javalings.watch;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javalings.engine.Engine;
import javalings.watch.core.Loop;
import javalings.watch.core.SessionEffect;
import javalings.watch.core.SessionState;
import javalings.watch.core.TerminalPort;
import javalings.watch.core.Transition;
import javalings.watch.core.WatchEvent;
import javalings.watch.files.RepeatingTask;
import javalings.watch.files.SaveWatcher;
import org.jspecify.annotations.Nullable;

/**
 * A session at a terminal, from start to quit. One thread owns the state; keys, saves, verdicts and
 * everything else reach it as events through one queue, and what takes time is done elsewhere.
 */
public final class Session {

  private static final Duration TICK = Duration.ofMillis(WatchEvent.Tick.TICK_MILLIS);

  private final BlockingQueue<WatchEvent> events = new LinkedBlockingQueue<>();
  private final TerminalPort terminal;
  private final EffectRunner runner;
  private final SaveWatcher watcher;
  private final RepeatingTask ticks = new RepeatingTask(() -> events.add(new WatchEvent.Tick()));
  private SessionState state;
  private boolean ticking;
  private boolean over;

  private Session(WatchOptions options, SessionContext of, Engine engine, TerminalPort terminal) {
    // A warning that is printed beside a full screen is painted over, or spoils it.
    var context = of.telling(what -> events.add(new WatchEvent.Told(what)));
    this.terminal = terminal;
    this.runner = new EffectRunner(context, options, engine, events::add);
    var start = context.start(options);
    this.state = start.state();
    this.watcher = new SaveWatcher(runner.files(), options.poll(), events::add);
    act(start);
    events.addAll(context.opening().events());
  }

  /**
   * Runs until the learner quits.
   *
   * @param engine already started; closed by the caller
   * @param terminal given back when this returns or throws
   */
  public static void run(
      WatchOptions options, SessionContext context, Engine engine, TerminalPort terminal) {
    try (terminal) {
      var session = new Session(options, context, engine, terminal);
      session.live();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void live() throws InterruptedException {
    try (watcher;
        ticks;
        runner) {
      terminal.listen(events::add);
      while (!over) {
        handle(events.take());
      }
    }
  }

  /**
   * Handles all waiting events before it shows anything: nobody sees what is past already. But
   * every key has its answer.
   */
  private void handle(WatchEvent first) {
    for (@Nullable WatchEvent event = first; event != null && !over; event = events.poll()) {
      act(Loop.step(state, event));
      if (event instanceof WatchEvent.Pressed && !over) {
        terminal.show(state.mode().scene(state));
      }
    }
    if (!over) {
      terminal.show(state.mode().scene(state));
    }
  }

  private void act(Transition transition) {
    state = transition.state();
    transition.effects().forEach(this::perform);
    tick(state.busy());
  }

  private void tick(boolean wanted) {
    if (wanted != ticking) {
      ticking = wanted;
      if (wanted) {
        ticks.every(TICK);
      } else {
        ticks.stop();
      }
    }
  }

  private void perform(SessionEffect effect) {
    switch (effect) {
      case SessionEffect.Open(var id) -> runner.open(id);
      case SessionEffect.Focus(var snapshot) -> watcher.focus(snapshot);
      case SessionEffect.Look(var id) -> runner.look(id);
      case SessionEffect.Judge(var snapshot) -> runner.judge(snapshot);
      case SessionEffect.Prepare(var snapshot) -> runner.prepare(snapshot);
      case SessionEffect.Persist(var change) -> runner.persist(change);
      case SessionEffect.WriteSolution(var id) -> runner.writeSolution(id);
      case SessionEffect.ReadSolution(var id) -> runner.readSolution(id);
      case SessionEffect.Explain(var code) -> runner.explain(code);
      case SessionEffect.AskModel question -> runner.askModel(question);
      case SessionEffect.CancelModel() -> runner.questions().cancel();
      case SessionEffect.RememberRequest() -> runner.rememberRequest();
      case SessionEffect.Reset(var id) -> runner.reset(id);
      case SessionEffect.UndoReset() -> runner.undoReset();
      case SessionEffect.OpenEditor(var id) -> runner.openEditor(id);
      case SessionEffect.CopyPath(var file) -> copy(runner.path(file).toString());
      case SessionEffect.Announce(var announcement) -> terminal.announce(announcement);
      case SessionEffect.Redraw() -> terminal.redraw();
      case SessionEffect.Fail(var cause) -> throw cause;
      case SessionEffect.Quit() -> over = true;
    }
  }

  /** The path is shown too: no terminal says whether it has taken a text. */
  private void copy(String path) {
    events.add(new WatchEvent.Told(terminal.copy(path) ? state.say("watch.copied", path) : path));
  }
}
