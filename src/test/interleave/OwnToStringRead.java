// expect: data-race
// concatenation calls toString

class OwnToStringRead {
  static class Point {
    int x;

    @Override
    public String toString() {
      return "x=" + x;
    }
  }

  static void main() throws Exception {
    var point = new Point();
    both(() -> point.x = 1, () -> require(!("at " + point).isEmpty(), "empty"));
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
