package javalings.interleave.model;

import java.util.Optional;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.NamedThread;

/** A state of an execution that can say why a thread waits: see {@link StateKey}. */
public interface WaitExplanation {

  /** The thread that holds what another waits for. */
  Optional<ExecutionEnding.Hold> holder(NamedThread waiter, Object target);

  /** Where a signal was given when no thread waited for it yet. */
  Optional<CodeSite> lostSignal(Object target);
}
