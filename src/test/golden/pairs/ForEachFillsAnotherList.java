import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ForEachFillsAnotherList {
  @Move static final class Item { int price; int price() { return price; } }
  @Move static final class Shop {
    ArrayList<Item> items = new ArrayList<>(); ArrayList<Integer> prices = new ArrayList<>();
    @Mut int index() {
      items.forEach(i -> prices.add(i.price()));
      return prices.size();
    }
  }
}
