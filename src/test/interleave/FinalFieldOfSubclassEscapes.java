// expect: data-race
// the parent starts the thread before the child has its fields

class FinalFieldOfSubclassEscapes {
  abstract static class Service {
    final Thread worker = new Thread(this::work);

    Service() {
      worker.start();
    }

    abstract void work();
  }

  static final class Greeter extends Service {
    private final int times;

    Greeter(int times) {
      this.times = times;
    }

    @Override
    void work() {
      int left = times;
      if (left != 3) {
        throw new AssertionError("sees " + left);
      }
    }
  }

  static void main() throws Exception {
    new Greeter(3).worker.join();
  }
}
