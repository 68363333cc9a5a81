package javalings.watch;

import java.util.Optional;
import javalings.model.Report;
import javalings.model.Verdict;
import javalings.view.ListView;
import javalings.view.PageScreen;
import javalings.view.Theme;
import javalings.view.WatchScreen;

/** What keys do. Every refusal says why. */
final class Keys {

  private Keys() {}

  static Step press(State state, Key key) {
    if (key == Key.Named.REDRAW) {
      return Step.to(state, new Effect.Redraw());
    }
    return Scrolling.press(state, key).map(Step::to).orElseGet(() -> inMode(state, key));
  }

  private static Step inMode(State state, Key key) {
    return switch (state.mode()) {
      case Mode.Watching _ -> watching(state, letter(key));
      case Mode.Listing listing -> ListKeys.press(state, listing, key);
      case Mode.AskingToReset asking -> reset(state, asking, letter(key));
      case Mode.CheckingAll _ -> checkingAll(state, key);
      case Mode.Welcome _, Mode.Help _, Mode.Page _ ->
          letter(key) == 'q' && state.mode() instanceof Mode.Welcome
              ? Loop.quit(state)
              : Step.to(state.with(new Mode.Watching(0)));
      case Mode.Final _ -> afterTheEnd(state, letter(key));
    };
  }

  /** The letter of a key in lower case; 0 for a key that writes nothing. */
  static int letter(Key key) {
    return key instanceof Key.Letter(int codePoint) ? Character.toLowerCase(codePoint) : 0;
  }

  private static Step watching(State state, int letter) {
    return switch (letter) {
      case 'n' -> next(state);
      case 'p' -> previous(state);
      case 'h' -> hint(state);
      case 'l' -> list(state);
      case 'c' -> CheckAll.start(state, false);
      case 'r' -> Step.to(state, new Effect.Look(state.exercise().id()));
      case 's' -> solution(state);
      case 'x' -> Step.to(state.with(new Mode.AskingToReset(state.exercise().id(), state.mode())));
      case 'o' -> Step.to(state, new Effect.OpenEditor(state.exercise().id()));
      case 'e' -> explain(state);
      case 't' -> twin(state);
      case '?' -> Step.to(state.with(new Mode.Help(0)));
      case 'q' -> Loop.quit(state);
      default -> Step.to(state);
    };
  }

  private static Step next(State state) {
    if (!state.solved()) {
      return Step.to(state.saying(notYet(state)));
    }
    return state.nextPending().map(state::moveTo).orElseGet(() -> CheckAll.start(state, true));
  }

  private static String notYet(State state) {
    return "%s %s, so n does nothing yet; h gives a hint, l goes elsewhere"
        .formatted(
            state.exercise().name(), state.desk().current().map(Keys::why).orElse(UNCHECKED));
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

  private static Step previous(State state) {
    var exercises = state.course().exercises();
    var at = exercises.indexOf(state.exercise());
    return at > 0
        ? state.moveTo(exercises.get(at - 1))
        : Step.to(state.saying("This is the first exercise"));
  }

  private static Step hint(State state) {
    return state
        .desk()
        .lesson()
        .flatMap(lesson -> nextHelp(state, lesson))
        .map(help -> given(state, help))
        .orElseGet(() -> Step.to(state.saying(NO_HINT)));
  }

  private static Optional<Help> nextHelp(State state, Lesson lesson) {
    return Help.next(lesson, state.desk().current(), state.desk().help());
  }

  /** Whether {@code h} would show something. */
  static boolean hasHelp(State state) {
    return state.desk().lesson().flatMap(lesson -> nextHelp(state, lesson)).isPresent();
  }

  private static Step given(State state, Help help) {
    var shown = inSight(state.with(state.desk().giving(help)));
    return help instanceof Help.Rung rung
        ? shown.changed(new Change.Hinted(state.exercise(), rung.level()))
        : Step.to(shown);
  }

  private static State inSight(State state) {
    return Scenes.of(state) instanceof Scene.Watching(var view)
        ? state.with(new Mode.Watching(WatchScreen.scrollToHint(view, state.size(), Theme.UNICODE)))
        : state;
  }

  static Step list(State state) {
    var selected = state.course().exercises().indexOf(state.exercise());
    return Step.to(state.with(new Mode.Listing(selected, ListView.Filter.ALL, "", false)));
  }

  private static Step solution(State state) {
    return state.solved()
        ? Step.to(state, new Effect.ReadSolution(state.exercise().id()))
        : Step.to(
            state.saying(
                "The solution shows once %s is solved; h gives a hint until then"
                    .formatted(state.exercise().name())));
  }

  private static Step explain(State state) {
    return state
        .desk()
        .current()
        .flatMap(report -> Help.code(report.verdict()))
        .map(code -> Step.to(state, new Effect.Explain(code)))
        .orElseGet(() -> Step.to(state.saying(NO_CODE)));
  }

  private static Step twin(State state) {
    return state
        .desk()
        .lesson()
        .flatMap(lesson -> lesson.hints().rust())
        .map(rust -> Step.to(compared(state, "In Rust", rust.markdown())))
        .orElseGet(() -> Step.to(state.saying(NO_TWIN)));
  }

  /** Beside the learner's code; where that is above it, the page is what is in sight. */
  static State compared(State state, String title, String markdown) {
    var page = new Mode.Page(title, markdown, true, 0);
    var scroll = PageScreen.scrollToPage(Scenes.page(state, page), state.size(), Theme.UNICODE);
    return state.with(new Mode.Page(title, markdown, true, scroll));
  }

  private static Step reset(State state, Mode.AskingToReset asking, int letter) {
    var back = state.with(asking.before());
    if (letter != 'y') {
      return Step.to(back.saying("Nothing was reset"));
    }
    var exercise = state.course().find(asking.id()).orElseThrow();
    var fresh = state.isAt(asking.id()) ? back.with(back.desk().withoutHelp()) : back;
    return fresh
        .changed(new Change.Pending(exercise))
        .then(it -> Step.to(it, new Effect.Reset(asking.id())));
  }

  private static Step checkingAll(State state, Key key) {
    return switch (letter(key)) {
      case 'q' -> Loop.quit(state);
      case 'c' -> CheckAll.stop(state);
      default -> key == Key.Named.ESCAPE ? CheckAll.stop(state) : Step.to(state);
    };
  }

  private static Step afterTheEnd(State state, int letter) {
    return switch (letter) {
      case 'q' -> Loop.quit(state);
      case 'l' -> list(state);
      case 'p' -> Step.to(state.with(new Mode.Watching(0)));
      default -> Step.to(state);
    };
  }

  private static final String UNCHECKED = "was not checked yet";
  private static final String NO_HINT =
      "There is no further hint; the topic's README.md and the checks' messages are what is left";
  private static final String NO_CODE =
      "There is no error code on the screen that has a page; e explains codes such as E0382";
  private static final String NO_TWIN = "The course says nothing about Rust here";
}
