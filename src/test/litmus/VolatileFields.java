// allowed: 0 1 | 1 0 | 1 1
// forbidden: 0 0
// each thread sets its volatile field and looks at that of the other
class VolatileFields {
  static volatile int x;
  static volatile int y;
  static int r1;
  static int r2;

  static void main() throws Exception {
    Thread one =
        new Thread(
            () -> {
              x = 1;
              r1 = y;
            });
    Thread other =
        new Thread(
            () -> {
              y = 1;
              r2 = x;
            });
    one.start();
    other.start();
    one.join();
    other.join();
    System.out.println(r1 + " " + r2);
  }
}
