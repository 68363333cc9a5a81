// expect: passes
// both ways lead through the same class first

class InitInOneOrder {
  static class Base {
    static int x = Integer.parseInt("4");
  }

  static class First {
    static int y = Base.x + 1;
  }

  static class Second {
    static int z = Base.x + 2;
  }

  static void main() throws Exception {
    both(() -> require(First.y == 5, "y"), () -> require(Second.z == 6, "z"));
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
