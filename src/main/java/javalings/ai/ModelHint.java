package javalings.ai;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javalings.workspace.ModelSetup;
import org.jspecify.annotations.Nullable;

/** One question to a model: asked, guarded, and asked once more where the guard objects. */
public final class ModelHint {

  private final ChatRequest request;
  private final AnswerGuard guard;
  private final Map<String, String> environment;
  private final ChatLimits limits;
  private @Nullable ChatCall call;
  private boolean cancelled;

  /**
   * @param environment the variables, one of which may hold the key
   */
  public ModelHint(ModelSetup.Ready model, HintMaterial material, Map<String, String> environment) {
    this(model, material, environment, ChatLimits.USUAL);
  }

  ModelHint(
      ModelSetup.Ready model,
      HintMaterial material,
      Map<String, String> environment,
      ChatLimits limits) {
    this.request = new ChatRequest(model, new HintPrompt(material).messages());
    this.guard = material.guard();
    this.environment = environment;
    this.limits = limits;
  }

  /** The request that is sent first. */
  public ChatRequest request() {
    return request;
  }

  /** Ends the waiting, from another thread. */
  public synchronized void cancel() {
    cancelled = true;
    if (call != null) {
      call.cancel();
    }
  }

  /**
   * Asks and waits.
   *
   * @param tokens is told how many tokens of an answer have come
   */
  public HintOutcome ask(IntConsumer tokens) {
    var key = request.model().keyVariable().map(it -> environment.getOrDefault(it, "").strip());
    if (key.filter(ModelHint::isNoKey).isPresent()) {
      return new HintOutcome.Unwritten(
          "the variable %s, which should hold the key, holds none"
              .formatted(request.model().keyVariable().orElseThrow()));
    }
    try {
      return ask(key, tokens);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new HintOutcome.Cancelled();
    }
  }

  /** A header holds printable ASCII. */
  private static boolean isNoKey(String key) {
    return key.isEmpty() || !key.chars().allMatch(it -> it >= ' ' && it < 0x7F);
  }

  private HintOutcome ask(Optional<String> key, IntConsumer tokens) throws InterruptedException {
    var deadline = System.nanoTime() + limits.total().toNanos();
    var first = judged(ask(request, key, deadline, tokens));
    if (!(first instanceof Judgement.Objection(var why))) {
      return first.outcome();
    }
    return judged(ask(request.again(why), key, deadline, tokens)).outcome();
  }

  private ChatResult ask(ChatRequest next, Optional<String> key, long deadline, IntConsumer tokens)
      throws InterruptedException {
    var asked = new ChatCall(next, key, limits);
    synchronized (this) {
      call = asked;
      if (cancelled) {
        return new ChatResult.Cancelled();
      }
    }
    return asked.ask(deadline, tokens);
  }

  /** The guard's word on a result. */
  private sealed interface Judgement {
    record Final(HintOutcome outcome) implements Judgement {}

    record Objection(String why) implements Judgement {
      @Override
      public HintOutcome outcome() {
        return new HintOutcome.Unwritten("the answer of the model is not shown: " + why);
      }
    }

    HintOutcome outcome();
  }

  private Judgement judged(ChatResult result) {
    return switch (result) {
      case ChatResult.Complete(var text) -> {
        var answer = AnswerText.of(text);
        yield guard
            .objection(answer)
            .<Judgement>map(Judgement.Objection::new)
            .orElseGet(() -> new Judgement.Final(new HintOutcome.Written(answer.markdown())));
      }
      case ChatResult.Failed(var why) -> new Judgement.Final(new HintOutcome.Unwritten(why));
      case ChatResult.Cancelled _ -> new Judgement.Final(new HintOutcome.Cancelled());
    };
  }
}
