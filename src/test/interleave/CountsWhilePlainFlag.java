// expect: data-race
// the thread counts its rounds in a field, and the flag that ends them is plain
class CountsWhilePlainFlag implements Runnable {
  private boolean running = true;
  private int rounds;

  @Override
  public void run() {
    while (running) {
      rounds++;
    }
  }

  static void main() throws Exception {
    var worker = new CountsWhilePlainFlag();
    Thread thread = new Thread(worker);
    thread.start();
    Thread.sleep(100);
    worker.running = false;
    thread.join();
    if (worker.rounds < 0) {
      throw new AssertionError(worker.rounds);
    }
  }
}
