package javalings.watch.core;

import java.util.ArrayList;
import java.util.List;
import javalings.model.Answer;
import javalings.model.CheckResult;
import javalings.model.Diagnostic;
import javalings.model.Report;
import javalings.view.screens.WatchView;
import javalings.workspace.ModelSetup;

/**
 * The exercise at hand, while a language model writes a hint about it. The words of the model show
 * once all of them were looked at; until then, any key stops the waiting.
 *
 * @param hash of the files that the model was told of
 * @param writing whether a first word has come
 */
record AskMode(String model, String hash, boolean writing) implements ScreenMode {

  /** Asks, or says why not. */
  static Transition begin(SessionState state) {
    return switch (state.setting().model()) {
      case ModelSetup.Off(var why) -> Transition.to(state.saying(why));
      case ModelSetup.Ready ready ->
          state.currentExercise().latest().orElse(null) instanceof Answer.Written written
              ? ask(state, ready, written)
              : Transition.to(state.saying(state.say("model.nothing")));
    };
  }

  private static Transition ask(
      SessionState state, ModelSetup.Ready model, Answer.Written written) {
    var verdict = state.currentExercise().current().map(AskMode::lines).orElse(List.of());
    return Transition.to(
        state.with(new AskMode(model.model(), written.hash(), false)),
        new SessionEffect.AskModel(model, written, verdict));
  }

  /** The verdict as a model is told it. */
  private static List<String> lines(Report report) {
    var lines = new ArrayList<String>();
    lines.add("Outcome: " + report.verdict().outcome());
    report.verdict().checks().stream()
        .filter(it -> !it.passed())
        .map(AskMode::line)
        .forEach(lines::add);
    report.diagnostics().stream().map(AskMode::line).forEach(lines::add);
    return lines;
  }

  private static String line(CheckResult check) {
    var said =
        check.outcome() instanceof CheckResult.Outcome.Failed(var failure)
            ? ": " + failure.message()
            : "";
    return "Failed check: " + check.title() + said;
  }

  private static String line(Diagnostic diagnostic) {
    return "%s, line %d: %s"
        .formatted(diagnostic.code(), diagnostic.place().line(), diagnostic.message());
  }

  /** The first word has come. */
  static Transition writes(SessionState state) {
    return state.mode() instanceof AskMode(var model, var hash, _)
        ? Transition.to(state.with(new AskMode(model, hash, true)))
        : Transition.to(state);
  }

  /** Shows the hint, if somebody still waits for it and it is about the files as they are. */
  static Transition wrote(SessionState state, WatchEvent.ModelWrote event) {
    if (!(state.mode() instanceof AskMode(var model, var hash, _)) || !hash.equals(event.hash())) {
      return Transition.to(state);
    }
    var isCurrent =
        state.currentExercise().latest().filter(it -> it.hash().equals(hash)).isPresent();
    return isCurrent
        ? WatchKeys.given(state.home(), HelpItem.written(model, event.markdown(), state.words()))
        : Transition.to(state.home().saying(state.say("model.changed")));
  }

  /** Gives the author's hint in place of one by a model, and says why. */
  static Transition wroteNothing(SessionState state, String why) {
    if (!(state.mode() instanceof AskMode)) {
      return Transition.to(state);
    }
    var home = state.home();
    var author = home.nextHelp();
    var told = home.saying(state.say(author.isPresent() ? "model.author" : "model.none", why));
    return author.map(it -> WatchKeys.given(told, it)).orElseGet(() -> Transition.to(told));
  }

  /** Shows what would be sent, in place of sending it. */
  static Transition shows(SessionState state, String markdown) {
    return state.mode() instanceof AskMode
        ? Transition.to(
            state.with(new RequestMode(markdown, 0)), new SessionEffect.RememberRequest())
        : Transition.to(state);
  }

  @Override
  public WatchView scene(SessionState state) {
    var now = state.say(writing ? "model.writing" : "model.waiting", model);
    return new WatchMode(0).scene(state.saying(now));
  }

  @Override
  public Transition press(SessionState state, Key key) {
    return Transition.to(
        state.home().saying(state.say("model.stopped")), new SessionEffect.CancelModel());
  }
}
