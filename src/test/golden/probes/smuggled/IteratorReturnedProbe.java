import java.util.*;
import javalings.own.*;

final class IteratorReturnedProbe {
  @Move static final class Names {
    private final List<String> all = new ArrayList<>();
    @Mut void add(String name) { all.add(name); }
    Iterator<String> each() { return all.iterator(); }
  }
  static void run(@BorrowedMut Names names) {
    var each = names.each();
    names.add("late"); // REFUSED
    System.out.println(each.next());
  }
}
