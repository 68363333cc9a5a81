import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ForEachAddsToField {
  @Move static final class Item { int price; int price() { return price; } }
  @Move static final class Cart {
    ArrayList<Item> items = new ArrayList<>(); int total;
    @Mut void sum() { items.forEach(i -> total += i.price()); }
    @Mut void loop() { for (@Borrowed Item i : items) { total += i.price(); } }
  }
}
