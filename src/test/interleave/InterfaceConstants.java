// expect: passes
// constants of an interface

class InterfaceConstants {
  interface Limits {
    int MOST = Integer.parseInt("3");
  }

  static void main() throws Exception {
    Runnable read = () -> require(Limits.MOST == 3, "other");
    both(read, read);
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
