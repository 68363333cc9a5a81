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
    boolean goesOn = true;
    while (goesOn) {
      goesOn = printOne();
    }
  }

  private boolean printOne() {
    try {
      print.accept(jobs.take());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
