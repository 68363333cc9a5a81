// expect: passes
// class initialisation orders everything

class HolderIdiom {
  int value = 1;

  static class Holder {
    static final HolderIdiom INSTANCE = new HolderIdiom();
  }

  static void main() throws Exception {
    Runnable read = () -> require(Holder.INSTANCE.value == 1, "half made");
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
