import javalings.own.*;

final class RecordCopyProbe {
  record Point(int x, int y) {
    Point plus(Point other) { return new Point(x + other.x, y + other.y); }
  }
  static void run() {
    Point a = new Point(1, 2);
    Point b = a;
    System.out.println(a.plus(b).plus(a));
  }
}
