// expect: passes
// an enum constant is made once, before anybody sees it

class EnumSingleton {
  enum Registry {
    INSTANCE;

    private int calls;

    synchronized int next() {
      return ++calls;
    }
  }

  static void main() throws Exception {
    both(() -> Registry.INSTANCE.next(), () -> Registry.INSTANCE.next());
    require(Registry.INSTANCE.next() == 3, "a call was lost");
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
