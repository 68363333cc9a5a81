import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ForEachCallsMutSelf {
  @Move static final class Item { int price; int price() { return price; } }
  @Move static final class Cart {
    ArrayList<Item> items = new ArrayList<>(); int total;
    @Mut void add(int n) { total += n; }
    @Mut void sum() {
      items.forEach(i -> add(i.price())); // ERROR E0500
    }
  }
}
