import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class OwnIterableOfNamesProbe {
  @Move static final class Names implements Iterable<String> {
    private final ArrayList<String> all = new ArrayList<>();
    @Mut void add(String n) { all.add(n); }
    @Override public Iterator<String> iterator() { return all.iterator(); }
  }
  static void run() {
    Names names = new Names();
    names.add("a");
    for (String n : names) { System.out.println(n); }
    names.add("b");
  }
}
