import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class InventoryFirstThenPush {
  @Move static final class Item { int price; Item(int p) { price = p; } int price() { return price; } }
  static int f(@BorrowedMut ArrayList<Item> items) {
    @Borrowed Item first = items.get(0);
    items.add(new Item(3)); // ERROR E0502
    return first.price();
  }
}
