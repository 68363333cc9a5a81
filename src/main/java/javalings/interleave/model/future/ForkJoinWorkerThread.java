package javalings.interleave.model.future;

/** Takes the place of {@code java.util.concurrent.ForkJoinWorkerThread}: no thread is one. */
public class ForkJoinWorkerThread extends Thread {

  protected ForkJoinWorkerThread(ForkJoinPool pool) {}

  /** As the JDK's other classes ask before they spin. */
  public static boolean hasKnownQueuedWork() {
    return false;
  }
}
