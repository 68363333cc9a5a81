import javalings.own.*;

final class StaticToThread {
  private static String last = "";
  private static final Counter COUNTER = new Counter();

  static final class Counter {
    int hits;
  }

  static void start(@Send Runnable work) {
    new Thread(work).start();
  }

  static void run(String text) {
    last = text;
    start(() -> System.out.println(last));
    start(() -> COUNTER.hits++);
  }
}
