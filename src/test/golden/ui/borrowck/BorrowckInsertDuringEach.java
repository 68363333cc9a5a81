// After rustc's tests/ui/borrowck/borrowck-insert-during-each.rs.
import java.util.*;
import javalings.own.*;

final class BorrowckInsertDuringEach {
  static void duringEach() {
    ArrayList<Integer> list = new ArrayList<>();
    list.forEach(x -> list.add(x)); // ERROR E0502
  }
}
