import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class IntersectionBoundTwiceProbe {
  @Move interface Part {}
  interface Named { String name(); }
  static <T extends Named & Part> void give(T t) {}
  static <T extends Named & Part> void twice(T t) {
    give(t);
    give(t); // REFUSED
  }
}
