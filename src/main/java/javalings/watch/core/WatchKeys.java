package javalings.watch.core;

import java.util.Optional;
import javalings.model.Report;
import javalings.model.Verdict;
import javalings.view.screens.ListView;
import javalings.view.screens.PageScreen;
import javalings.view.screens.WatchScreen;
import javalings.view.text.Theme;

/** What keys do. Every refusal says why. */
final class WatchKeys {

  private WatchKeys() {}

  static Transition press(SessionState state, Key key) {
    if (key == Key.Named.REDRAW) {
      return Transition.to(state, new SessionEffect.Redraw());
    }
    return Scrolling.press(state, key).map(Transition::to).orElseGet(() -> inMode(state, key));
  }

  private static Transition inMode(SessionState state, Key key) {
    return switch (state.mode()) {
      case ScreenMode.Watching _ -> watching(state, letter(key));
      case ScreenMode.Listing listing -> ListKeys.press(state, listing, key);
      case ScreenMode.AskingToReset asking -> reset(state, asking, letter(key));
      case ScreenMode.CheckingAll _ -> checkingAll(state, key);
      case ScreenMode.Welcome _, ScreenMode.Help _, ScreenMode.Page _ ->
          letter(key) == 'q' && state.mode() instanceof ScreenMode.Welcome
              ? Loop.quit(state)
              : Transition.to(state.with(new ScreenMode.Watching(0)));
      case ScreenMode.Final _ -> afterTheEnd(state, letter(key));
    };
  }

  /** The letter of a key in lower case; 0 for a key that writes nothing. */
  static int letter(Key key) {
    return key instanceof Key.Letter(int codePoint) ? Character.toLowerCase(codePoint) : 0;
  }

  private static Transition watching(SessionState state, int letter) {
    return switch (letter) {
      case 'n' -> next(state);
      case 'p' -> previous(state);
      case 'h' -> hint(state);
      case 'l' -> list(state);
      case 'c' -> CheckAll.start(state, false);
      case 'r' -> Transition.to(state, new SessionEffect.Look(state.exercise().id()));
      case 's' -> solution(state);
      case 'x' ->
          Transition.to(
              state.with(new ScreenMode.AskingToReset(state.exercise().id(), state.mode())));
      case 'o' -> Transition.to(state, new SessionEffect.OpenEditor(state.exercise().id()));
      case 'e' -> explain(state);
      case 't' -> twin(state);
      case '?' -> Transition.to(state.with(new ScreenMode.Help(0)));
      case 'q' -> Loop.quit(state);
      default -> Transition.to(state);
    };
  }

  private static Transition next(SessionState state) {
    if (!state.solved()) {
      return Transition.to(state.saying(notYet(state)));
    }
    return state.nextPending().map(state::moveTo).orElseGet(() -> CheckAll.start(state, true));
  }

  private static String notYet(SessionState state) {
    return "%s %s, so n does nothing yet; h gives a hint, l goes elsewhere"
        .formatted(
            state.exercise().name(),
            state.currentExercise().current().map(WatchKeys::why).orElse(UNCHECKED));
  }

  private static String why(Report report) {
    return switch (report.verdict()) {
      case Verdict.Solved _ -> "was solved only now";
      case Verdict.DoesNotCompile _ -> "does not compile";
      case Verdict.BreaksRules _ -> "breaks a rule of ownership";
      case Verdict.ChecksFail _ -> "fails a check";
      case Verdict.TimedOut _ -> "does not come to an end";
      case Verdict.Crashed _ -> "crashes";
      case Verdict.OutOfMemory _ -> "needs too much memory";
      case Verdict.Missing _ -> "cannot be read";
    };
  }

  private static Transition previous(SessionState state) {
    var exercises = state.course().exercises();
    var at = exercises.indexOf(state.exercise());
    return at > 0
        ? state.moveTo(exercises.get(at - 1))
        : Transition.to(state.saying("This is the first exercise"));
  }

  private static Transition hint(SessionState state) {
    return state
        .currentExercise()
        .lesson()
        .flatMap(lesson -> nextHelp(state, lesson))
        .map(item -> given(state, item))
        .orElseGet(() -> Transition.to(state.saying(NO_HINT)));
  }

  private static Optional<HelpItem> nextHelp(SessionState state, Lesson lesson) {
    return HelpItem.next(lesson, state.currentExercise().current(), state.currentExercise().help());
  }

  /** Whether {@code h} would show something. */
  static boolean hasHelp(SessionState state) {
    return state.currentExercise().lesson().flatMap(lesson -> nextHelp(state, lesson)).isPresent();
  }

  private static Transition given(SessionState state, HelpItem item) {
    var shown = inSight(state.with(state.currentExercise().giving(item)));
    return item instanceof HelpItem.Rung rung
        ? shown.changed(new ProgressChange.Hinted(state.exercise(), rung.level()))
        : Transition.to(shown);
  }

  private static SessionState inSight(SessionState state) {
    return Scenes.of(state) instanceof Scene.Watching(var view)
        ? state.with(
            new ScreenMode.Watching(WatchScreen.scrollToHint(view, state.size(), Theme.UNICODE)))
        : state;
  }

  static Transition list(SessionState state) {
    var selected = state.course().exercises().indexOf(state.exercise());
    return Transition.to(
        state.with(new ScreenMode.Listing(selected, ListView.Filter.ALL, "", false)));
  }

  private static Transition solution(SessionState state) {
    return state.solved()
        ? Transition.to(state, new SessionEffect.ReadSolution(state.exercise().id()))
        : Transition.to(
            state.saying(
                "The solution shows once %s is solved; h gives a hint until then"
                    .formatted(state.exercise().name())));
  }

  private static Transition explain(SessionState state) {
    return state
        .currentExercise()
        .current()
        .flatMap(report -> HelpItem.code(report.verdict()))
        .map(code -> Transition.to(state, new SessionEffect.Explain(code)))
        .orElseGet(() -> Transition.to(state.saying(NO_CODE)));
  }

  private static Transition twin(SessionState state) {
    return state
        .currentExercise()
        .lesson()
        .flatMap(lesson -> lesson.hints().rust())
        .map(rust -> Transition.to(compared(state, "In Rust", rust.markdown())))
        .orElseGet(() -> Transition.to(state.saying(NO_TWIN)));
  }

  /** Beside the learner's code; where that is above it, the page is what is in sight. */
  static SessionState compared(SessionState state, String title, String markdown) {
    var page = new ScreenMode.Page(title, markdown, true, 0);
    var scroll = PageScreen.scrollToPage(Scenes.page(state, page), state.size(), Theme.UNICODE);
    return state.with(new ScreenMode.Page(title, markdown, true, scroll));
  }

  private static Transition reset(SessionState state, ScreenMode.AskingToReset asking, int letter) {
    var back = state.with(asking.before());
    if (letter != 'y') {
      return Transition.to(back.saying("Nothing was reset"));
    }
    var exercise = state.course().find(asking.id()).orElseThrow();
    var fresh = state.isAt(asking.id()) ? back.with(back.currentExercise().withoutHelp()) : back;
    return fresh
        .changed(new ProgressChange.Pending(exercise))
        .then(it -> Transition.to(it, new SessionEffect.Reset(asking.id())));
  }

  private static Transition checkingAll(SessionState state, Key key) {
    return switch (letter(key)) {
      case 'q' -> Loop.quit(state);
      case 'c' -> CheckAll.stop(state);
      default -> key == Key.Named.ESCAPE ? CheckAll.stop(state) : Transition.to(state);
    };
  }

  private static Transition afterTheEnd(SessionState state, int letter) {
    return switch (letter) {
      case 'q' -> Loop.quit(state);
      case 'l' -> list(state);
      case 'p' -> Transition.to(state.with(new ScreenMode.Watching(0)));
      default -> Transition.to(state);
    };
  }

  private static final String UNCHECKED = "was not checked yet";
  private static final String NO_HINT =
      "There is no further hint; the topic's README.md and the checks' messages are what is left";
  private static final String NO_CODE =
      "There is no error code on the screen that has a page; e explains codes such as E0382";
  private static final String NO_TWIN = "The course says nothing about Rust here";
}
