import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

// A printer's thread waits for jobs and prints them, one after the other. When the program ends, it
// is interrupted, and should end as well. It does not, and so the program never ends.
class Threads4 implements Runnable {
  private final BlockingQueue<String> jobs;
  private final Consumer<String> print;

  Threads4(BlockingQueue<String> jobs, Consumer<String> print) {
    this.jobs = jobs;
    this.print = print;
  }

  /** Prints jobs until the thread is interrupted; leaves it marked as interrupted. */
  @Override
  public void run() {
    // The try is around the loop, so that an interrupt leaves both. take() has cleared the mark
    // when it threw; we are not the last to know about it, so we put it back.
    try {
      while (true) {
        print.accept(jobs.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
