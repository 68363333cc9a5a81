package javalings.explore.interleave.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work given to a future: it comes after the stages that it waits for and after whoever gave it,
 * and the future that it completes comes after it.
 */
final class Handover {

  private final VectorClock given;
  private final List<Object> sources = new ArrayList<>();
  private final Object done = new Object();

  private Handover(Strand giver) {
    this.given = giver.clock.copy();
    giver.changed();
  }

  /** The handover of the call that the running strand is making; null if it makes none. */
  static @Nullable Handover current() {
    Strand strand = Strand.current();
    return strand != null && strand.handover instanceof Handover handover ? handover : null;
  }

  static void begin(Strand strand, @Nullable Object receiver, @Nullable Object[] args) {
    Handover handover = new Handover(strand);
    handover.addSource(receiver);
    for (Object arg : args) {
      if (arg instanceof CompletionStage<?>[] stages) {
        List.of(stages).forEach(handover::addSource);
      } else {
        handover.addSource(arg);
      }
    }
    strand.handover = handover;
  }

  private void addSource(@Nullable Object stage) {
    if (stage instanceof CompletionStage<?>) {
      sources.add(stage);
    }
  }

  /** The call returned; if it returned a stage, that stage is what the work completes. */
  static void end(Strand strand, @Nullable Object result) {
    Object handover = strand.handover;
    strand.handover = null;
    if (handover instanceof Handover given && result instanceof CompletionStage<?>) {
      strand.execution.futures.comesAfter(result, given.done);
      given.sources.forEach(source -> strand.execution.futures.comesAfter(result, source));
    }
  }

  void run(Runnable work) {
    call(() -> {
      work.run();
      return this;
    });
  }

  <T extends @Nullable Object> T call(Supplier<T> work) {
    Strand strand = Strand.current();
    if (strand == null) {
      return work.get();
    }
    strand.clock.join(given);
    sources.forEach(source -> strand.execution.futures.acquire(strand, source));
    Object outer = strand.handover;
    strand.handover = null;
    try {
      T result = work.get();
      if (result instanceof CompletionStage<?>) {
        strand.execution.futures.comesAfter(done, result);
      }
      return result;
    } finally {
      strand.handover = outer;
      strand.release(done);
    }
  }
}
