package javalings.watch.core;

import java.util.Optional;
import javalings.view.text.Size;
import javalings.workspace.Progress;

/** The whole behaviour of a session as a function, without input, output or a clock. */
public final class Loop {

  private Loop() {}

  /** The state before the first exercise is open, and how to open it. */
  public static Transition start(
      SessionState.Setting setting, Progress progress, boolean firstTime) {
    var exercise = progress.currentOf(setting.course());
    var mode = firstTime ? new WelcomeMode(0) : setting.home();
    return Transition.to(
        new SessionState(setting, progress, CurrentExercise.of(exercise), mode, Size.STANDARD, ""),
        new SessionEffect.Open(exercise.id()));
  }

  public static Transition step(SessionState state, WatchEvent event) {
    return switch (event) {
      case WatchEvent.Pressed(var key) -> press(read(state), key);
      case WatchEvent.Interrupted _, WatchEvent.InputEnded _ -> state.quit();
      case WatchEvent.Resized(var size) ->
          Transition.to(state.with(size), new SessionEffect.Redraw());
      case WatchEvent.Saved(var snapshot) -> Judging.saved(state, snapshot);
      case WatchEvent.Looked(var snapshot) -> Judging.looked(state, snapshot);
      case WatchEvent.Opened opened -> Judging.opened(state, opened);
      case WatchEvent.Judged judged -> Judging.judged(state, judged);
      case WatchEvent.Printing printing -> Judging.printing(state, printing);
      case WatchEvent.Failing(var known) -> Judging.failing(state, known);
      case WatchEvent.EngineFailed(_, var what) -> Judging.failed(state, what);
      case WatchEvent.CourseRead read -> CourseChange.read(state, read);
      case WatchEvent.CourseBroke(var what) -> CourseChange.broke(state, what);
      case WatchEvent.CourseUnfit(var id, var why) -> CourseChange.unfit(state, id, why);
      case WatchEvent.PageRead(var title, var markdown) ->
          Transition.to(state.with(new PageMode(title, markdown, false, 0)));
      case WatchEvent.SolutionRead(var answers) ->
          Transition.to(SolutionMode.at(state, answers, 0));
      case WatchEvent.RequestRead(var markdown) -> AskMode.shows(state, markdown);
      case WatchEvent.ModelWrites _ -> AskMode.writes(state);
      case WatchEvent.ModelWrote wrote -> AskMode.wrote(state, wrote);
      case WatchEvent.ModelWroteNothing(var why) -> AskMode.wroteNothing(state, why);
      case WatchEvent.Told(var what) -> Transition.to(state.telling(what));
      case WatchEvent.WatcherTrouble(var what) -> Transition.to(state.saying(what));
      case WatchEvent.Broke(var cause) -> Transition.to(state, new SessionEffect.Fail(cause));
      case WatchEvent.Tick _ -> ticked(state);
    };
  }

  /** A key takes the notice away that was in sight. */
  private static SessionState read(SessionState state) {
    return state.mode().showsNotice() ? state.saying("") : state;
  }

  private static Transition press(SessionState state, Key key) {
    if (key == Key.Named.REDRAW) {
      return Transition.to(state, new SessionEffect.Redraw());
    }
    var scrolled =
        state.mode() instanceof ScrollableMode mode
            ? mode.scroll(state, key)
            : Optional.<SessionState>empty();
    return scrolled.map(Transition::to).orElseGet(() -> state.mode().press(state, key));
  }

  private static Transition ticked(SessionState state) {
    return state.mode().isTimed()
        ? state.mode().tick(state)
        : Transition.to(state.with(state.currentExercise().ticked()));
  }
}
