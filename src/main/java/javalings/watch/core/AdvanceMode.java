package javalings.watch.core;

import java.time.Duration;
import javalings.model.Exercise;
import javalings.view.screens.WatchView;

/**
 * The exercise that was solved just now, before the session goes on to the next by itself, which a
 * learner has asked for. Any key stops that.
 *
 * @param ticks until then
 */
record AdvanceMode(int ticks) implements ScreenMode {

  /** Long enough to read what was learnt, or to press a key. */
  private static final Duration COUNTDOWN = Duration.ofSeconds(10);

  private static final long TICKS_A_SECOND = 1000 / WatchEvent.Tick.TICK_MILLIS;

  /** Begins to count, where the learner wants it and is not elsewhere. */
  static Transition begin(SessionState state) {
    var ticks = (int) (COUNTDOWN.toMillis() / WatchEvent.Tick.TICK_MILLIS);
    return state.setting().advance()
            && state.mode() instanceof WatchMode
            && state.nextPending().isPresent()
        ? Transition.to(state.with(new AdvanceMode(ticks)))
        : Transition.to(state);
  }

  @Override
  public WatchView scene(SessionState state) {
    var seconds = (ticks + TICKS_A_SECOND - 1) / TICKS_A_SECOND;
    var next =
        state.nextPending().map(Exercise::name).orElseGet(() -> state.say("watch.next-exercise"));
    return new WatchMode(0).scene(state.saying(state.say("watch.advance", next, seconds)));
  }

  @Override
  public boolean isTimed() {
    return true;
  }

  @Override
  public Transition tick(SessionState state) {
    return ticks > 1
        ? Transition.to(state.with(new AdvanceMode(ticks - 1)))
        : state.nextPending().map(state::moveTo).orElseGet(() -> Transition.to(state.home()));
  }

  @Override
  public Transition press(SessionState state, Key key) {
    return Transition.to(state.home().saying(state.say("watch.stays", state.exercise().name())));
  }

  /** Somebody who goes on writing wants to stay. */
  @Override
  public ScreenMode judged() {
    return new WatchMode(0);
  }
}
