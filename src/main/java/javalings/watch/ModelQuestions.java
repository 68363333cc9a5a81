package javalings.watch;

import java.io.IOException;
import java.util.function.Consumer;
import javalings.ai.HintMaterial;
import javalings.ai.HintOutcome;
import javalings.ai.ModelHint;
import javalings.ai.SeenRequest;
import javalings.watch.core.SessionEffect;
import javalings.watch.core.WatchEvent;
import javalings.workspace.ModelSetup;
import javalings.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Asks a language model on a thread of its own, one question at a time. */
final class ModelQuestions {

  private final ModelSetup setup;
  private final Consumer<WatchEvent> events;
  private @Nullable ModelHint asked;

  /** The disk may be slower than the learner, who has read it. */
  private volatile boolean read;

  ModelQuestions(ModelSetup setup, Consumer<WatchEvent> events) {
    this.setup = setup;
    this.events = events;
  }

  /** Work that may meet a disk or a course in trouble. */
  interface Work {
    void run() throws IOException;
  }

  /**
   * Asks. The outcome is an event.
   *
   * @param guard runs the work and tells of its trouble
   */
  void ask(SessionContext context, SessionEffect.AskModel question, Consumer<Work> guard) {
    Thread.ofPlatform()
        .daemon()
        .name("model")
        .start(() -> guard.accept(() -> ask(context, question)));
  }

  private void ask(SessionContext context, SessionEffect.AskModel question) {
    var answer = question.answer();
    var exercise = context.exercise(answer.id());
    var material = HintMaterial.of(context.folder(), exercise, answer, question.verdict());
    var hint = new ModelHint(question.model(), material, System.getenv());
    if (!read && !new SeenRequest(context.workspace(), question.model()).isSeen()) {
      events.accept(new WatchEvent.RequestRead(page(question.model(), hint)));
      return;
    }
    begin(hint);
    switch (hint.ask(this::begins)) {
      case HintOutcome.Written(var markdown) ->
          events.accept(new WatchEvent.ModelWrote(answer.hash(), markdown));
      case HintOutcome.Unwritten(var why) -> events.accept(new WatchEvent.ModelWroteNothing(why));
      case HintOutcome.Cancelled _ -> {}
    }
  }

  private void begins(int tokens) {
    if (tokens == 1) {
      events.accept(new WatchEvent.ModelWrites());
    }
  }

  private static String page(ModelSetup.Ready model, ModelHint hint) {
    return """
    Nothing was sent yet. This goes to `%s` when you press `a`, here and from then on.

    It holds your file, what the checks said, the author's hints and **the reference solution**, which the model may not tell. Below, you can read all of it.

    `````
    %s`````
    """
        .formatted(model.baseUrl(), hint.request().shown());
  }

  private synchronized void begin(ModelHint hint) {
    cancel();
    asked = hint;
  }

  /** Ends the waiting, if somebody waits. */
  synchronized void cancel() {
    if (asked != null) {
      asked.cancel();
    }
  }

  /** The learner has the request before them. */
  void noteRead() {
    read = true;
  }

  void rememberRequest(Workspace workspace) throws IOException {
    if (setup instanceof ModelSetup.Ready ready) {
      new SeenRequest(workspace, ready).remember();
    }
  }
}
