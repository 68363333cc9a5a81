import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class MutCallOnSharedParameter {
  @Move static final class Point { int x; @Mut void move(int d) { x += d; } }
  static void f(@Borrowed Point p) {
    p.move(5); // ERROR E0596
  }
}
