import javalings.own.*;

final class ComparableUpcastProbe {
  @Move static final class Rank implements Comparable<Rank> {
    int n;
    @Override public int compareTo(@Borrowed Rank other) { return n - other.n; }
  }
  static void take(Rank r) {}
  static void run() {
    Rank r = new Rank();
    Comparable<Rank> c = r; // REFUSED
    take(r); // REFUSED
    System.out.println(c != null);
  }
}
