import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class CompareToTakesProbe {
  @Move static final class Rank implements Comparable<Rank> {
    int n;
    @Override public int compareTo(Rank o) { return swallow(o); } // REFUSED
  }
  static int swallow(Rank r) { return r.n; }
  static void run(ArrayList<Rank> all) {
    Collections.sort(all);
  }
}
