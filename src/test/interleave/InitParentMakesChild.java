// expect: deadlock
// a parent class whose constant is a child

class InitParentMakesChild {
  static class Shape {
    static final Shape UNIT = new Square();
  }

  static class Square extends Shape {
    static int count = Integer.parseInt("3");
  }

  static void main() throws Exception {
    both(() -> require(Shape.UNIT != null, "none"), () -> require(Square.count == 3, "none"));
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
