import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class AssignsThroughSharedParameter {
  @Move static final class Point { int x; }
  static void f(@Borrowed Point p) {
    p.x = 5; // ERROR E0594
  }
}
