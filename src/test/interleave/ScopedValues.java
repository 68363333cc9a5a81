// expect: passes
// a value for the length of a call

class ScopedValues {
  static final ScopedValue<String> USER = ScopedValue.newInstance();

  static void main() throws Exception {
    both(
        () -> ScopedValue.where(USER, "ada").run(() -> require(USER.get().equals("ada"), "mixed up")),
        () -> ScopedValue.where(USER, "bob").run(() -> require(USER.get().equals("bob"), "mixed up")));
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
