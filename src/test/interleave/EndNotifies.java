// expect: passes
class EndNotifies {
  static int result;

  public static void main(String[] args) throws Exception {
    Thread worker = new Thread(() -> result = 3);
    worker.start();
    synchronized (worker) {
      while (worker.isAlive()) {
        worker.wait();
      }
    }
    Thread other = new Thread(() -> result++);
    other.start();
    synchronized (other) {
      other.join();
    }
    if (result != 4) {
      throw new AssertionError(result);
    }
  }
}
