// expect: passes
// the thread counts its rounds in a field until a volatile flag ends them
class CountsWhileVolatileFlag extends Thread {
  private volatile boolean running = true;
  private int rounds;

  @Override
  public void run() {
    while (running) {
      rounds++;
    }
  }

  static void main() throws Exception {
    var worker = new CountsWhileVolatileFlag();
    worker.start();
    Thread.sleep(100);
    worker.running = false;
    worker.join();
    if (worker.rounds < 0) {
      throw new AssertionError(worker.rounds);
    }
  }
}
