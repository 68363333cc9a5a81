package javalings.watch;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javalings.sandbox.Engine;
import org.jspecify.annotations.Nullable;

/**
 * A session at a terminal, from start to quit. One thread owns the state; keys, saves, verdicts and
 * everything else reach it as events through one queue, and what takes time is done elsewhere.
 */
public final class Session {

  private static final Duration TICK = Duration.ofMillis(WatchEvent.Tick.TICK_MILLIS);

  private final BlockingQueue<WatchEvent> events = new LinkedBlockingQueue<>();
  private final TerminalPort terminal;
  private final Errands errands;
  private final SaveWatcher watcher;
  private final Heartbeat ticks = new Heartbeat(() -> events.add(new WatchEvent.Tick()));
  private State state;
  private boolean ticking;
  private boolean over;

  private Session(WatchOptions options, Classroom of, Engine engine, TerminalPort terminal) {
    // What is printed beside a full screen is painted over, or spoils it.
    var room = of.telling(what -> events.add(new WatchEvent.Told(what)));
    this.terminal = terminal;
    this.errands = new Errands(room, options, engine, events::add);
    var start = room.start(options);
    this.state = start.state();
    this.watcher = new SaveWatcher(room.files(), options.poll(), events::add);
    act(start);
    events.addAll(room.opening().events());
  }

  /**
   * Runs until the learner quits.
   *
   * @param engine already started; closed by the caller
   * @param terminal given back when this returns or throws
   */
  public static void run(
      WatchOptions options, Classroom room, Engine engine, TerminalPort terminal) {
    try (terminal) {
      var session = new Session(options, room, engine, terminal);
      session.live();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void live() throws InterruptedException {
    try (watcher;
        ticks;
        errands) {
      terminal.listen(events::add);
      while (!over) {
        handle(events.take());
      }
    }
  }

  /**
   * What has piled up is handled before anything is shown: nobody sees what is past already. But
   * every key has its answer.
   */
  private void handle(WatchEvent first) {
    for (@Nullable WatchEvent event = first; event != null && !over; event = events.poll()) {
      act(Loop.step(state, event));
      if (event instanceof WatchEvent.Pressed && !over) {
        terminal.show(Scenes.of(state));
      }
    }
    if (!over) {
      terminal.show(Scenes.of(state));
    }
  }

  private void act(Step step) {
    state = step.state();
    step.effects().forEach(this::perform);
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

  private void perform(Effect effect) {
    switch (effect) {
      case Effect.Open(var id) -> errands.open(id);
      case Effect.Focus(var snapshot) -> watcher.focus(snapshot);
      case Effect.Look(var id) -> errands.look(id);
      case Effect.Judge(var snapshot) -> errands.judge(snapshot);
      case Effect.Prepare(var snapshot) -> errands.prepare(snapshot);
      case Effect.Persist(var change) -> errands.persist(change);
      case Effect.WriteSolution(var id) -> errands.writeSolution(id);
      case Effect.ReadSolution(var id) -> errands.readSolution(id);
      case Effect.Explain(var code) -> errands.explain(code);
      case Effect.Reset(var id) -> errands.reset(id);
      case Effect.OpenEditor(var id) -> errands.openEditor(id);
      case Effect.Announce(var announcement) -> terminal.announce(announcement);
      case Effect.Redraw() -> terminal.redraw();
      case Effect.Fail(var cause) -> throw cause;
      case Effect.Quit() -> over = true;
    }
  }
}
