package javalings.watch;

/** The whole behaviour of a session as a function, without input, output or a clock. */
final class Loop {

  private Loop() {}

  static Step step(State state, WatchEvent event) {
    return switch (event) {
      case WatchEvent.Pressed(var key) -> Keys.press(read(state), key);
      case WatchEvent.Interrupted _, WatchEvent.InputEnded _ -> quit(state);
      case WatchEvent.Resized(var size) -> Step.to(state.with(size), new Effect.Redraw());
      case WatchEvent.Saved(var snapshot) -> Checks.saved(state, snapshot);
      case WatchEvent.Looked(var snapshot) -> Checks.looked(state, snapshot);
      case WatchEvent.Opened opened -> Checks.opened(state, opened);
      case WatchEvent.Judged judged -> Checks.judged(state, judged);
      case WatchEvent.EngineFailed(_, var what) -> Checks.failed(state, what);
      case WatchEvent.PageRead(var title, var markdown) ->
          Step.to(state.with(new Mode.Page(title, markdown, false, 0)));
      case WatchEvent.SolutionRead(var title, var markdown) ->
          Step.to(Keys.compared(state, title, markdown));
      case WatchEvent.Told(var what) -> Step.to(state.telling(what));
      case WatchEvent.WatcherTrouble(var what) -> Step.to(state.saying(what));
      case WatchEvent.Broke(var cause) -> Step.to(state, new Effect.Fail(cause));
      case WatchEvent.Tick _ -> Step.to(ticked(state));
    };
  }

  /** A key takes the notice away that was in sight. */
  private static State read(State state) {
    return state.mode().showsNotice() ? state.saying("") : state;
  }

  static Step quit(State state) {
    return Step.to(
        state, new Effect.Announce(new TerminalPort.Announcement.Stopped()), new Effect.Quit());
  }

  private static State ticked(State state) {
    return state.mode() instanceof Mode.CheckingAll all
        ? state.with(all.ticked())
        : state.with(state.desk().ticked());
  }
}
