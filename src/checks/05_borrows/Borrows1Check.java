import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Borrows1Check {
  private final Borrows1.PriceList list = new Borrows1.PriceList();

  @Test
  void an_offer_keeps_its_prices() {
    list.set("chair", 4_900);
    list.set("table", 19_900);
    var offer = Borrows1.offer(list);
    list.set("chair", 5_500);
    assertEquals(
        24_800,
        offer.total(List.of("chair", "table")),
        "A chair cost 4900 when the offer was made, and a table 19900. The chair is 5500 since"
            + " then, but the offer must not notice");
  }

  @Test
  void the_log_tells_both_prices() {
    list.set("chair", 4_900);
    assertEquals("chair: 4900, now 5500", Borrows1.change(list, "chair", 5_500), "The first change");
    assertEquals("chair: 5500, now 5200", Borrows1.change(list, "chair", 5_200), "The second change");
  }

  @Test
  void what_today_returns_stays() {
    list.set("chair", 4_900);
    var today = list.today();
    list.set("chair", 5_500);
    list.set("lamp", 2_500);
    assertEquals(
        Map.of("chair", 4_900),
        today,
        "today() was asked when a chair cost 4900. Since then the list has changed. The map that"
            + " today() returned");
    assertThrows(
        UnsupportedOperationException.class,
        () -> today.put("chair", 1),
        "Nobody can change the prices that today() returned. Somebody has set the price of a chair");
  }

  @Test
  void the_marks_are_true() throws IOException {
    var type = read("Borrows1$PriceList");
    if (anOfferHasItsOwnPrices()) {
      assertFalse(marks(type, "today").contains("Borrowed"), "today() " + NOT_LENT);
      assertFalse(marks(read("Borrows1"), "offer").contains("Borrowed"), "offer() " + NOT_LENT);
      assertFalse(
          names(read("Borrows1$Offer")).contains("View"),
          "Offer is marked @View, which says that it looks into somebody else's prices. An offer"
              + " has its own prices now, so the mark is no longer true");
    }
    assertTrue(
        names(type).contains("Move") && marks(type, "set").contains("Mut"),
        "The price list has one owner, and set() changes it: @Move and @Mut are still true");
  }

  /** As long as an offer looks into the list, its marks are true. */
  private boolean anOfferHasItsOwnPrices() {
    list.set("chair", 4_900);
    var offer = Borrows1.offer(list);
    var today = list.today();
    list.set("chair", 5_500);
    list.set("lamp", 2_500);
    return today.equals(Map.of("chair", 4_900))
        && offer.prices().equals(today)
        && list.today().equals(Map.of("chair", 5_500, "lamp", 2_500));
  }

  @Test
  void an_offer_does_not_grow() {
    list.set("lamp", 2_500);
    var offer = Borrows1.offer(list);
    list.set("sofa", 59_900);
    assertEquals(
        1, offer.prices().size(), "The sofa came later, the offer should know only the lamp");
  }

  @Test
  void the_next_offer_has_the_new_prices() {
    list.set("chair", 4_900);
    Borrows1.offer(list);
    list.set("chair", 5_500);
    assertEquals(
        5_500,
        Borrows1.offer(list).total(List.of("chair")),
        "A chair costs 5500 now, so that is its price in an offer made now");
  }

  @Test
  void nobody_writes_into_an_offer() {
    list.set("chair", 4_900);
    var offer = Borrows1.offer(list);
    try {
      offer.prices().put("chair", 1);
    } catch (UnsupportedOperationException refused) {
      // As good as a copy.
    }
    assertEquals(
        4_900,
        offer.total(List.of("chair")),
        "Somebody set the price of a chair to 1, in an offer that was made at 4900");
  }

  private static final String NOT_LENT =
      "is marked @Borrowed, which says that its result is lent by the price list. The result is a"
          + " copy, so the mark is no longer true";

  private static ClassModel read(String name) throws IOException {
    try (var in = Borrows1.class.getClassLoader().getResourceAsStream(name + ".class")) {
      return ClassFile.of().parse(in.readAllBytes());
    }
  }

  private static List<String> marks(ClassModel type, String method) {
    return type.methods().stream()
        .filter(it -> it.methodName().equalsString(method))
        .flatMap(it -> names(it).stream())
        .toList();
  }

  private static List<String> names(AttributedElement element) {
    return element.findAttribute(Attributes.runtimeInvisibleAnnotations()).stream()
        .flatMap(it -> it.annotations().stream())
        .map(it -> it.classSymbol().displayName())
        .toList();
  }
}
