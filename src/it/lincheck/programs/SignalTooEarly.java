// expect: deadlock
class SignalTooEarly {
  final Object door = new Object();

  void run() throws Exception {
    Thread t0 = new Thread(() -> {
      try {
        synchronized (door) { door.wait(); }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
    Thread t1 = new Thread(() -> {
      synchronized (door) { door.notify(); }
    });
    t0.start();
    t1.start();
    t0.join();
    t1.join();
  }

  static void main() throws Exception {
    new SignalTooEarly().run();
  }
}
