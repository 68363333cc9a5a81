import java.util.*;
import javalings.own.*;

final class ComparisonProbe {
  @Move static final class Version implements Comparable<Version> {
    final int major;
    Version(int major) { this.major = major; }
    @Override public int compareTo(@Borrowed Version other) {
      return Integer.compare(major, other.major);
    }
    @Override public String toString() { return "v" + major; }
  }
  static void run() {
    var a = new Version(1);
    var b = new Version(2);
    System.out.println(a.compareTo(b) + b.compareTo(a) + " " + a + b);
  }
}
