// expect: data-race
// a thread starts before the object is made

class EscapesFromConstructor {
  private int value;
  private Thread reader;

  EscapesFromConstructor() {
    reader = new Thread(() -> require(value == 42 || value == 0, "impossible"));
    reader.start();
    value = 42;
  }

  static void main() throws Exception {
    var made = new EscapesFromConstructor();
    made.reader.join();
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
