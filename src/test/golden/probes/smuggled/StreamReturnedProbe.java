import java.util.*;
import java.util.stream.*;
import javalings.own.*;

final class StreamReturnedProbe {
  @Move static final class Names {
    private final List<String> all = new ArrayList<>();
    @Mut void add(String name) { all.add(name); }
    Stream<String> each() { return all.stream().filter(it -> !it.isEmpty()); }
  }
  static void run(@BorrowedMut Names names) {
    var each = names.each();
    names.add("late"); // REFUSED
    System.out.println(each.toList());
  }
}
