import java.util.*;
import javalings.own.*;

final class UnmodifiableViewBorrowedProbe {
  @Move static final class Names {
    private final List<String> all = new ArrayList<>();
    @Mut void add(String name) { all.add(name); }
    @Borrowed List<String> view() { return Collections.unmodifiableList(all); }
    @Borrowed Iterator<String> each() { return all.iterator(); }
    List<String> copy() { return List.copyOf(all); }
    String[] array() { return all.toArray(new String[0]); }
  }
  static void run() {
    var names = new Names();
    names.add("a");
    for (var name : names.view()) {
      System.out.println(name);
    }
    var copy = names.copy();
    names.add("b");
    System.out.println(copy);
  }
}
