import javalings.own.*;

final class ThreadSharesANumberProbe {
  static void run() {
    int limit = 3;
    String name = "worker";
    Thread t = new Thread(() -> System.out.println(name + limit));
    t.start();
  }
}
