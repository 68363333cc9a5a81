// expect: checks-fail a_failed_print_is_no_interrupt
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

class Threads4 implements Runnable {
  private final BlockingQueue<String> jobs;
  private final Consumer<String> print;

  Threads4(BlockingQueue<String> jobs, Consumer<String> print) {
    this.jobs = jobs;
    this.print = print;
  }

  @Override
  public void run() {
    try {
      while (true) {
        print.accept(jobs.take());
      }
    } catch (Exception e) {
      Thread.currentThread().interrupt();
    }
  }
}
