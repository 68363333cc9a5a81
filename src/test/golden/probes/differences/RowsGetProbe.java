import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** E0502 in Rust. The row does not move when the list of rows grows. */
final class RowsGetProbe {
  static void run(List<List<Integer>> rows) {
    List<Integer> list = rows.get(0);
    rows.add(new ArrayList<>());
    System.out.println(list.size());
  }
}
