import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class PrintAfterPush {
  @Move static final class Shape { int area; int area() { return area; } }
  static int f(@BorrowedMut ArrayList<Shape> all) {
    Shape s = new Shape();
    all.add(s);
    return s.area(); // ERROR E0382
  }
}
