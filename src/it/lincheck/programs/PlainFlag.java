// expect: data-race
class PlainFlag {
  boolean ready;
  int value;

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      value = 42; ready = true;
    });
    Thread t1 = new Thread(() -> {
      if (ready) { value++; }
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
  }

  static void main() throws Exception {
    new PlainFlag().run();
  }
}
