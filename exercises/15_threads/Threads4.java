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
    while (true) {
      try {
        print.accept(jobs.take());
      } catch (InterruptedException e) {
        // TODO: Somebody has asked this thread to stop, and this was the only letter about it.
      }
    }
  }
}
