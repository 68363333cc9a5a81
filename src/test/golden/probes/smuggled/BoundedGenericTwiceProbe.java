import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class BoundedGenericTwiceProbe {
  @Move static class Base { int n; }
  static <T extends Base> void give(T t) {}
  static <T extends Base> void twice(T t) {
    give(t);
    give(t); // REFUSED
  }
}
