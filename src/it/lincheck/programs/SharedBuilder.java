// expect: data-race
class SharedBuilder {
  final StringBuilder line = new StringBuilder();

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      line.append("a");
    });
    Thread t1 = new Thread(() -> {
      line.append("b");
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
  }

  static void main() throws Exception {
    new SharedBuilder().run();
  }
}
