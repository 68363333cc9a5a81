package javalings.engine.junit;

import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.CancellationToken;

/**
 * Lets one run of checks end early: the check that runs is interrupted, and no other one begins.
 */
public final class RunCancellation {

  private final CancellationToken token = CancellationToken.create();
  private volatile @Nullable Thread thread;

  /** Cancels the run, which may not have begun, or be over; asked from other threads. */
  public void cancel() {
    token.cancel();
    var running = thread;
    if (running != null) {
      running.interrupt();
    }
  }

  CancellationToken token() {
    return token;
  }

  void runsOn(Thread checks) {
    thread = checks;
  }
}
