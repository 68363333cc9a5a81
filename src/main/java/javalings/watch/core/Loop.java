package javalings.watch.core;

/** The whole behaviour of a session as a function, without input, output or a clock. */
public final class Loop {

  private Loop() {}

  public static Transition step(SessionState state, WatchEvent event) {
    return switch (event) {
      case WatchEvent.Pressed(var key) -> WatchKeys.press(read(state), key);
      case WatchEvent.Interrupted _, WatchEvent.InputEnded _ -> quit(state);
      case WatchEvent.Resized(var size) ->
          Transition.to(state.with(size), new SessionEffect.Redraw());
      case WatchEvent.Saved(var snapshot) -> Judging.saved(state, snapshot);
      case WatchEvent.Looked(var snapshot) -> Judging.looked(state, snapshot);
      case WatchEvent.Opened opened -> Judging.opened(state, opened);
      case WatchEvent.Judged judged -> Judging.judged(state, judged);
      case WatchEvent.EngineFailed(_, var what) -> Judging.failed(state, what);
      case WatchEvent.PageRead(var title, var markdown) ->
          Transition.to(state.with(new ScreenMode.Page(title, markdown, false, 0)));
      case WatchEvent.SolutionRead(var title, var markdown) ->
          Transition.to(WatchKeys.compared(state, title, markdown));
      case WatchEvent.Told(var what) -> Transition.to(state.telling(what));
      case WatchEvent.WatcherTrouble(var what) -> Transition.to(state.saying(what));
      case WatchEvent.Broke(var cause) -> Transition.to(state, new SessionEffect.Fail(cause));
      case WatchEvent.Tick _ -> Transition.to(ticked(state));
    };
  }

  /** A key takes the notice away that was in sight. */
  private static SessionState read(SessionState state) {
    return state.mode().showsNotice() ? state.saying("") : state;
  }

  static Transition quit(SessionState state) {
    return Transition.to(
        state,
        new SessionEffect.Announce(new TerminalPort.Announcement.Stopped()),
        new SessionEffect.Quit());
  }

  private static SessionState ticked(SessionState state) {
    return state.mode() instanceof ScreenMode.CheckingAll all
        ? state.with(all.ticked())
        : state.with(state.currentExercise().ticked());
  }
}
