package javalings.watch.core;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.model.Report;
import javalings.model.Verdict;
import javalings.view.screens.KeyBar;
import javalings.view.screens.WatchScreen;
import javalings.view.screens.WatchView;
import javalings.view.text.Theme;
import javalings.watch.core.KeyBinding.Offer;

/** The keys of the watch screen, in the order of the help. Every refusal says why. */
public final class WatchKeys {

  private static final String ASK = "a";

  static final List<KeyBinding> ALL =
      List.of(
          new KeyBinding(
              "n",
              "next exercise, once this one is solved",
              view -> Offer.when(view.nextAllowed(), "next", 1, 1),
              WatchKeys::next),
          new KeyBinding(
              "p",
              "previous exercise",
              _ -> Offer.when(true, "previous", 7, 10),
              WatchKeys::previous),
          new KeyBinding(
              "h",
              "a hint; again for the next one",
              view ->
                  Offer.when(
                      view.hintsLeft() > 0,
                      view.hints().isEmpty() ? "hint" : "more hints",
                      2,
                      view.hasSolution() ? 7 : 2),
              WatchKeys::hint),
          new KeyBinding(
              ASK,
              "a hint by a language model, where one is set up",
              _ -> Offer.when(true, "ask a model", 2, 4),
              AskMode::begin),
          new KeyBinding(
              "r",
              "run the checks again",
              view ->
                  Offer.when(view.isWaiting(), "check", 3, 1)
                      .or(() -> Offer.when(true, "run again", 10, 12)),
              WatchKeys::check),
          new KeyBinding(
              "e",
              "explain an error code on the screen; asks which of several",
              view -> Offer.when(!view.codes().isEmpty(), "explain", 6, 5),
              WatchKeys::explain),
          new KeyBinding(
              "t",
              "the same idea in Rust, beside your code; it counts as a hint",
              view -> Offer.when(view.hasTwin(), "rust", 5, 7),
              WatchKeys::twin),
          new KeyBinding(
              "s",
              "what differs from a solution, once solved; again for another",
              view -> Offer.when(view.hasSolution(), "solution", 4, 3),
              WatchKeys::solution),
          new KeyBinding(
              "o",
              "open the file in your editor",
              _ -> Offer.when(true, "open", 11, 11),
              state -> Transition.to(state, new SessionEffect.OpenEditor(state.exercise().id()))),
          new KeyBinding(
              "y", "copy the path of the file", _ -> Optional.empty(), WatchKeys::copyPath),
          new KeyBinding(
              "l",
              "list of all exercises: search, filter, continue anywhere",
              _ -> Offer.when(true, "list", 8, 3),
              state -> Transition.to(state.with(ListMode.at(state)))),
          new KeyBinding("k", "skip what this quiz covers", _ -> Optional.empty(), WatchKeys::skip),
          new KeyBinding(
              "c",
              "check all exercises",
              _ -> Offer.when(true, "check all", 9, 9),
              state -> CheckAllMode.start(state, false)),
          new KeyBinding(
              "x",
              "reset the exercise to its start; asks first",
              _ -> Offer.when(true, "reset", 12, 8),
              state ->
                  Transition.to(state.with(new ResetMode(state.exercise().id(), state.mode())))),
          new KeyBinding(
              "u",
              "undo the last reset; again to take that back",
              _ -> Optional.empty(),
              state -> Transition.to(state, new SessionEffect.UndoReset())),
          new KeyBinding(
              "arrows", "scroll; so do PgUp and PgDn", _ -> Optional.empty(), Transition::to),
          new KeyBinding(
              "?",
              "this help",
              _ -> Offer.when(true, "help", 13, 4),
              state -> Transition.to(state.with(new HelpMode(state.asksModel(), 0)))),
          new KeyBinding(
              "q",
              "quit; everything is saved already",
              _ -> Offer.when(true, "quit", 14, 3),
              SessionState::quit));

  private static final String UNCHECKED = "was not checked yet";
  private static final String NO_HINT =
      "There is no further hint; the topic's README.md and the checks' messages are what is left";
  private static final String NO_CODE =
      "There is no error code on the screen that has a page; e explains codes such as E0382";
  private static final String NOTHING_TO_SKIP =
      "k skips the exercises before a quiz that you have solved; here there are none";
  private static final String UNOPENED = "The exercise is still being read; press y again";
  private static final String NO_TWIN = "The course says nothing about Rust here";

  private WatchKeys() {}

  static Transition press(SessionState state, Key key) {
    return ALL.stream()
        .filter(binding -> binding.isPressedBy(key))
        .findFirst()
        .map(binding -> binding.action().apply(state))
        .orElseGet(() -> Transition.to(state));
  }

  /** All keys but the one that asks a model, where there is none to ask. */
  static Stream<KeyBinding> usable(boolean asksModel) {
    return ALL.stream().filter(it -> asksModel || !it.key().equals(ASK));
  }

  /** The same view with the keys that do something there, where no model is set up. */
  public static WatchView offer(WatchView view) {
    return offer(view, false);
  }

  static WatchView offer(WatchView view, boolean asksModel) {
    record Placed(int place, KeyBar.Key key) {}
    return view.offering(
        usable(asksModel)
            .flatMap(binding ->
                binding.offer().apply(view).stream()
                    .map(it ->
                        new Placed(
                            it.place(), new KeyBar.Key(binding.key(), it.label(), it.rank()))))
            .sorted(Comparator.comparingInt(Placed::place))
            .map(Placed::key)
            .toList());
  }

  private static Transition next(SessionState state) {
    if (!state.solved()) {
      return Transition.to(state.saying(notYet(state)));
    }
    return state.nextPending().map(state::moveTo).orElseGet(() -> CheckAllMode.start(state, true));
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
        .nextHelp()
        .map(help -> given(state, help))
        .orElseGet(() -> Transition.to(state.saying(NO_HINT)));
  }

  static Transition given(SessionState state, HelpItem help) {
    var shown = inSight(state.with(state.currentExercise().giving(help)));
    return help instanceof HelpItem.Rung rung
        ? shown.changed(new ProgressChange.Hinted(state.exercise(), rung.level()))
        : Transition.to(shown);
  }

  private static SessionState inSight(SessionState state) {
    return state.mode().scene(state) instanceof WatchView view
        ? state.with(new WatchMode(WatchScreen.scrollToHint(view, state.size(), Theme.UNICODE)))
        : state;
  }

  private static Transition skip(SessionState state) {
    var known = state.skippable();
    if (known.isEmpty()) {
      return Transition.to(state.saying(NOTHING_TO_SKIP));
    }
    var said = WatchMode.exercises(known.size()) + " of this stage: skipped, and in the list still";
    return state
        .changed(new ProgressChange.Known(known))
        .then(it -> Transition.to(it.saying(said)));
  }

  private static Transition copyPath(SessionState state) {
    return state
        .currentExercise()
        .lesson()
        .map(lesson -> Transition.to(state, new SessionEffect.CopyPath(lesson.files().getFirst())))
        .orElseGet(() -> Transition.to(state.saying(UNOPENED)));
  }

  private static Transition check(SessionState state) {
    return Transition.to(state, new SessionEffect.Look(state.exercise().id()));
  }

  private static Transition solution(SessionState state) {
    return state.solved()
        ? Transition.to(state, new SessionEffect.ReadSolution(state.exercise().id()))
        : Transition.to(
            state.saying(
                "The solution shows once %s is solved; h gives a hint until then"
                    .formatted(state.exercise().name())));
  }

  /** The footer's offer and the explanation agree: both read the codes off the screen. */
  private static Transition explain(SessionState state) {
    return state.mode().scene(state) instanceof WatchView view && !view.codes().isEmpty()
        ? CodeChoiceMode.explain(state, view.codes())
        : Transition.to(state.saying(NO_CODE));
  }

  private static Transition twin(SessionState state) {
    if (!state.mayCompare()) {
      return Transition.to(
          state.saying(
              "In a quiz, Rust shows once %s is solved".formatted(state.exercise().name())));
    }
    return state
        .currentExercise()
        .lesson()
        .flatMap(lesson -> lesson.hints().rust())
        .map(rust -> PageMode.compared(state, "In Rust", rust.markdown()))
        .map(page -> page.changed(new ProgressChange.SawRust(state.exercise())))
        .orElseGet(() -> Transition.to(state.saying(NO_TWIN)));
  }
}
