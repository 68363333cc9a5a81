package javalings.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javalings.ai.HintMaterial;
import javalings.ai.HintOutcome;
import javalings.ai.ModelHint;
import javalings.ai.SeenRequest;
import javalings.cli.terminal.FullScreen;
import javalings.model.Answer;
import javalings.model.Exercise;
import javalings.view.screens.KeyBar;
import javalings.view.screens.PageView;
import javalings.view.text.HintText;
import javalings.watch.core.HelpItem;
import javalings.watch.core.WatchEvent;
import javalings.workspace.ModelSetup;
import javalings.workspace.VerdictFile;

/** {@code hint --ai}: what would be sent, or a hint that a language model has written. */
record AskedModel(CliContext context, Exercise exercise) {

  /** The hint, or nothing where there is none; then the learner has been told why. */
  Optional<HintText> hint() throws IOException {
    return switch (context.answers().of(exercise)) {
      case Answer.Written written -> hint(model(), written);
      case Answer.Unusable(_, var missing) -> {
        context.warn("No model was asked: " + missing.why());
        yield Optional.empty();
      }
    };
  }

  /** Shows the request and sends nothing. */
  void show() throws IOException {
    switch (context.answers().of(exercise)) {
      case Answer.Written written -> show(model(), question(model(), written));
      case Answer.Unusable(_, var missing) ->
          throw CliExit.machine("There is nothing to send: " + missing.why());
    }
  }

  /** Whether the learner has seen what goes out. */
  boolean isSeen() {
    return seen(model()).isSeen();
  }

  private SeenRequest seen(ModelSetup.Ready model) {
    return new SeenRequest(context.workspace(), model);
  }

  private ModelSetup.Ready model() {
    return switch (ModelSetup.of(context.workspace(), context.console().environment())) {
      case ModelSetup.Ready ready -> ready;
      case ModelSetup.Off(var why) -> throw CliExit.machine(why);
    };
  }

  private ModelHint question(ModelSetup.Ready model, Answer.Written written) {
    var verdict =
        new VerdictFile(context.workspace())
            .of(exercise, written.hash())
            .map(HintMaterial::lines)
            .orElse(List.of());
    var material = HintMaterial.of(context.folder(), exercise, written, verdict);
    return new ModelHint(model, material, context.console().environment());
  }

  private void show(ModelSetup.Ready model, ModelHint question) throws IOException {
    context.data(question.request().shown().stripTrailing());
    seen(model).remember();
    context.warn(
        "Nothing was sent. This is what goes to %s, the reference solution included, which the model may not tell. `./runner hint %s --ai` sends it"
            .formatted(model.baseUrl(), exercise.name()));
  }

  private Optional<HintText> hint(ModelSetup.Ready model, Answer.Written written)
      throws IOException {
    return switch (ask(model, question(model, written))) {
      case HintOutcome.Written(var markdown) ->
          Optional.of(HelpItem.written(model.model(), markdown, context.words()).text());
      case HintOutcome.Unwritten(var why) -> {
        context.warn("There is no hint by a model: %s. The author's hint:".formatted(why));
        yield Optional.empty();
      }
      case HintOutcome.Cancelled _ -> {
        context.warn("Nobody waits for the model any more. The author's hint:");
        yield Optional.empty();
      }
    };
  }

  /** On a terminal any key ends the waiting. */
  private HintOutcome ask(ModelSetup.Ready model, ModelHint question) throws IOException {
    if (!context.console().canShowScreens()) {
      return question.ask(_ -> {});
    }
    try (var screen = FullScreen.open(context.palette(), context.words())) {
      screen.listen(event -> {
        if (!(event instanceof WatchEvent.Resized)) {
          question.cancel();
        }
      });
      screen.show(waiting(model, 0));
      return question.ask(tokens -> screen.show(waiting(model, tokens)));
    }
  }

  private static PageView waiting(ModelSetup.Ready model, int tokens) {
    var text =
        tokens == 0
            ? "Waiting for the first word."
            : "It is writing, %d tokens so far. The hint shows once all of it was looked at."
                .formatted(tokens);
    var keys = List.of(new KeyBar.Key("any key", "stops waiting", 1));
    return new PageView("Asking " + model.model(), "", text, List.of(), keys, 0);
  }
}
