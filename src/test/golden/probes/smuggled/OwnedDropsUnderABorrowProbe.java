import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class OwnedDropsUnderABorrowProbe {
  static void run() {
    Owned<List<Integer>> box = Owned.of(new ArrayList<>());
    Ref<List<Integer>> r = box.borrow();
    Owned.drop(box); // REFUSED
    System.out.println(r.get());
  }
}
