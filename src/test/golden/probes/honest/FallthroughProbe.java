import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class FallthroughProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static int score(String kind, S s) {
    int points = 0;
    switch (kind) {
      case "gold": points += 2;
      case "silver": points += look(s);
      case "bronze": points++; break;
      default: eat(s); return 0;
    }
    eat(s);
    return points;
  }
}
