import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ForEachSumsInAnArray {
  @Move static final class Item { int price; int price() { return price; } }
  static int sum(@Borrowed ArrayList<Item> items) {
    int[] total = {0};
    items.forEach(i -> total[0] += i.price());
    return total[0];
  }
}
