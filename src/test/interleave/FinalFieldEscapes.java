// expect: data-race
// a final field is safe only for those who see the object after it is made

class FinalFieldEscapes {
  private final Thread reader;
  private final int value;

  FinalFieldEscapes() {
    reader = new Thread(() -> require(read() != 41, "what?"));
    reader.start();
    value = 42;
  }

  int read() {
    return value;
  }

  static void main() throws Exception {
    var made = new FinalFieldEscapes();
    made.reader.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
