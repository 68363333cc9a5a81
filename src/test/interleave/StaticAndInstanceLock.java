// expect: data-race
// a static synchronized method locks the class, the other one the object

class StaticAndInstanceLock {
  static int n;

  static synchronized void up() {
    n++;
  }

  synchronized void down() {
    n--;
  }

  static void main() throws Exception {
    both(StaticAndInstanceLock::up, new StaticAndInstanceLock()::down);
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
