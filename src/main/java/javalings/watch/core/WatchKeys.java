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
import javalings.view.text.Words;
import javalings.watch.core.KeyBinding.Offer;

/** The keys of the watch screen, in the order of the help. Every refusal says why. */
public final class WatchKeys {

  private static final String ASK = "a";

  static final List<KeyBinding> ALL =
      List.of(
          new KeyBinding(
              "n",
              "help.next",
              view -> Offer.when(view.nextAllowed(), "key.next", 1, 1),
              WatchKeys::next),
          new KeyBinding(
              "p",
              "help.previous",
              _ -> Offer.when(true, "key.previous", 7, 10),
              WatchKeys::previous),
          new KeyBinding(
              "h",
              "help.hint",
              view ->
                  Offer.when(
                      view.hintsLeft() > 0,
                      view.hints().isEmpty() ? "key.hint" : "key.more-hints",
                      2,
                      view.hasSolution() ? 7 : 2),
              WatchKeys::hint),
          new KeyBinding(ASK, "help.ask", _ -> Offer.when(true, "key.ask", 2, 4), AskMode::begin),
          new KeyBinding(
              "r",
              "help.check",
              view ->
                  Offer.when(view.isWaiting(), "key.check", 3, 1)
                      .or(() -> Offer.when(true, "key.run-again", 10, 12)),
              WatchKeys::check),
          new KeyBinding(
              "e",
              "help.explain",
              view -> Offer.when(!view.codes().isEmpty(), "key.explain", 6, 5),
              WatchKeys::explain),
          new KeyBinding(
              "t",
              "help.rust",
              view -> Offer.when(view.hasTwin(), "key.rust", 5, 7),
              WatchKeys::twin),
          new KeyBinding(
              "s",
              "help.solution",
              view -> Offer.when(view.hasSolution(), "key.solution", 4, 3),
              WatchKeys::solution),
          new KeyBinding(
              "o",
              "help.open",
              _ -> Offer.when(true, "key.open", 11, 11),
              state -> Transition.to(state, new SessionEffect.OpenEditor(state.exercise().id()))),
          new KeyBinding("y", "help.copy", _ -> Optional.empty(), WatchKeys::copyPath),
          new KeyBinding(
              "l",
              "help.list",
              _ -> Offer.when(true, "key.list", 8, 3),
              state -> Transition.to(state.with(ListMode.at(state)))),
          new KeyBinding("k", "help.skip", _ -> Optional.empty(), WatchKeys::skip),
          new KeyBinding(
              "c",
              "help.check-all",
              _ -> Offer.when(true, "key.check-all", 9, 9),
              state -> CheckAllMode.start(state, false)),
          new KeyBinding(
              "x",
              "help.reset",
              _ -> Offer.when(true, "key.reset", 12, 8),
              state ->
                  Transition.to(state.with(new ResetMode(state.exercise().id(), state.mode())))),
          new KeyBinding(
              "u",
              "help.undo",
              _ -> Optional.empty(),
              state -> Transition.to(state, new SessionEffect.UndoReset())),
          new KeyBinding(KeyBinding.ARROWS, "help.arrows", _ -> Optional.empty(), Transition::to),
          new KeyBinding(
              "?",
              "help.help",
              _ -> Offer.when(true, "key.help", 13, 4),
              state -> Transition.to(state.with(new HelpMode(state.asksModel(), 0)))),
          new KeyBinding(
              "q", "help.quit", _ -> Offer.when(true, "key.quit", 14, 3), SessionState::quit));

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
    return offer(view, false, Words.ENGLISH);
  }

  static WatchView offer(WatchView view, boolean asksModel, Words words) {
    record Placed(int place, KeyBar.Key key) {}
    return view.offering(
        usable(asksModel)
            .flatMap(binding ->
                binding.offer().apply(view).stream()
                    .map(it ->
                        new Placed(
                            it.place(),
                            new KeyBar.Key(binding.key(), words.say(it.label()), it.rank()))))
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
    var why = state.currentExercise().current().map(WatchKeys::why).orElse("why.unchecked");
    return state.say("watch.not-yet", state.exercise().name(), state.say(why));
  }

  private static String why(Report report) {
    return switch (report.verdict()) {
      case Verdict.Solved _ -> "why.solved";
      case Verdict.DoesNotCompile _ -> "why.does-not-compile";
      case Verdict.BreaksRules _ -> "why.breaks-rules";
      case Verdict.ChecksFail _ -> "why.checks-fail";
      case Verdict.TimedOut _ -> "why.timed-out";
      case Verdict.Crashed _ -> "why.crashed";
      case Verdict.OutOfMemory _ -> "why.out-of-memory";
      case Verdict.Missing _ -> "why.missing";
    };
  }

  private static Transition previous(SessionState state) {
    var exercises = state.course().exercises();
    var at = exercises.indexOf(state.exercise());
    return at > 0
        ? state.moveTo(exercises.get(at - 1))
        : Transition.to(state.saying(state.say("watch.first")));
  }

  private static Transition hint(SessionState state) {
    return state
        .nextHelp()
        .map(help -> given(state, help))
        .orElseGet(() -> Transition.to(state.saying(state.say("watch.no-hint"))));
  }

  static Transition given(SessionState state, HelpItem help) {
    var shown = inSight(state.with(state.currentExercise().giving(help)));
    return help instanceof HelpItem.Rung rung
        ? shown.changed(new ProgressChange.Hinted(state.exercise(), rung.level()))
        : Transition.to(shown);
  }

  private static SessionState inSight(SessionState state) {
    return state.mode().scene(state) instanceof WatchView view
        ? state.with(new WatchMode(WatchScreen.scrollToHint(view, state.size(), state.theme())))
        : state;
  }

  private static Transition skip(SessionState state) {
    var known = state.skippable();
    if (known.isEmpty()) {
      return Transition.to(state.saying(state.say("watch.nothing-to-skip")));
    }
    var said =
        known.size() == 1
            ? state.say("watch.skipped-one")
            : state.say("watch.skipped", known.size());
    return state
        .changed(new ProgressChange.Known(known))
        .then(it -> Transition.to(it.saying(said)));
  }

  private static Transition copyPath(SessionState state) {
    return state
        .currentExercise()
        .lesson()
        .map(lesson -> Transition.to(state, new SessionEffect.CopyPath(lesson.files().getFirst())))
        .orElseGet(() -> Transition.to(state.saying(state.say("watch.unopened"))));
  }

  private static Transition check(SessionState state) {
    return Transition.to(state, new SessionEffect.Look(state.exercise().id()));
  }

  private static Transition solution(SessionState state) {
    return state.solved()
        ? Transition.to(state, new SessionEffect.ReadSolution(state.exercise().id()))
        : Transition.to(state.saying(state.say("watch.solution-later", state.exercise().name())));
  }

  /** The footer's offer and the explanation agree: both read the codes off the screen. */
  private static Transition explain(SessionState state) {
    return state.mode().scene(state) instanceof WatchView view && !view.codes().isEmpty()
        ? CodeChoiceMode.explain(state, view.codes())
        : Transition.to(state.saying(state.say("watch.no-code")));
  }

  private static Transition twin(SessionState state) {
    if (!state.mayCompare()) {
      return Transition.to(state.saying(state.say("watch.rust-later", state.exercise().name())));
    }
    return state
        .currentExercise()
        .lesson()
        .flatMap(lesson -> lesson.hints().rust())
        .map(rust -> PageMode.compared(state, state.say("hint.rust"), rust.markdown()))
        .map(page -> page.changed(new ProgressChange.SawRust(state.exercise())))
        .orElseGet(() -> Transition.to(state.saying(state.say("watch.no-rust"))));
  }
}
