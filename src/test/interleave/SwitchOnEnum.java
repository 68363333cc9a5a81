// expect: passes
// a switch on an enum in two threads

class SwitchOnEnum {
  enum Side {
    LEFT,
    RIGHT
  }

  static int weight(Side side) {
    return switch (side) {
      case LEFT -> 1;
      case RIGHT -> 2;
    };
  }

  static void main() throws Exception {
    both(
        () -> require(weight(Side.valueOf("LEFT")) == 1, "left"),
        () -> require(weight(Side.values()[1]) == 2, "right"));
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
