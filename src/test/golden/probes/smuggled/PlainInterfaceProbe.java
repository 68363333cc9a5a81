import javalings.own.*;

final class PlainInterfaceProbe {
  interface Named {}
  @Move static final class Thing implements Named { int n; }
  static void take(Thing t) {}
  static void run() {
    Thing t = new Thing();
    Named named = t; // REFUSED
    take(t); // REFUSED
    System.out.println(named);
  }
}
