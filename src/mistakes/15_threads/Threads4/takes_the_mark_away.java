// expect: checks-fail it_stays_marked_as_interrupted
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
    } catch (InterruptedException e) {
      System.out.println("stopped: " + Thread.interrupted());
    }
  }
}
