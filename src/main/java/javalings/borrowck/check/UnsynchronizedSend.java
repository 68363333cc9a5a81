package javalings.borrowck.check;

import java.util.Optional;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.mir.Observation;
import javalings.model.ErrorCode;

/** E0277: an object that is not made for several threads gets to another thread. */
final class UnsynchronizedSend implements ObservationRule {
  @Override
  public ErrorCode code() {
    return ErrorCode.E0277;
  }

  @Override
  public Optional<BorrowFinding> check(Observation observation) {
    return observation instanceof Observation.SentUnsynchronized sent
        ? Optional.of(finding(sent))
        : Optional.empty();
  }

  private BorrowFinding finding(Observation.SentUnsynchronized sent) {
    var finding =
        finding(
                "`" + sent.what() + "` cannot be shared between threads safely",
                sent.span(),
                "this goes to another thread, and others keep it too")
            .help(
                sent.variable()
                    ? "guard each use of it with a lock, or give the thread a value that never changes"
                    : "guard it with a lock, use something made for threads (`AtomicInteger`), or"
                        + " give it away for good: `@Move`");
    return sent.exposed()
        .map(field -> finding.note(field + " changes, and not everywhere under a lock"))
        .orElse(finding);
  }
}
