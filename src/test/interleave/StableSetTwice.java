// expect: always-fails
// the second setOrThrow throws

class StableSetTwice {
  static void main() throws Exception {
    StableValue<Integer> value = StableValue.of();
    both(() -> value.setOrThrow(1), () -> value.setOrThrow(2));
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
