import static org.junit.jupiter.api.Assertions.assertEquals;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javalings.check.Shape;
import org.junit.jupiter.api.Test;

class Generics2Check {
  private static final Generics2.Book EMMA = new Generics2.Book("Emma", 310);
  private static final Generics2.Book ULYSSES = new Generics2.Book("Ulysses", 1_050);
  private static final Generics2.Globe GLOBE = new Generics2.Globe(2_400);

  @Test
  void a_delivery_goes_to_the_shelf() {
    var shelf = new ArrayList<Generics2.Item>(List.of(GLOBE));
    Generics2.deliver(List.of(EMMA, ULYSSES), shelf);
    assertEquals(
        List.of(GLOBE, EMMA, ULYSSES), shelf, "Two books were put on a shelf with a globe on it");
    Generics2.deliver(List.of(EMMA), shelf);
    assertEquals(List.of(GLOBE, EMMA, ULYSSES, EMMA), shelf, "Then a second Emma was put on it");
  }

  @Test
  void a_delivery_is_weighed() {
    assertEquals(
        1_360,
        Generics2.deliver(List.of(EMMA, ULYSSES), new ArrayList<>(List.of(GLOBE))),
        "Books of 310 and 1050 grams were delivered; the globe was there before");
    assertEquals(0, Generics2.deliver(List.of(), new ArrayList<>()), "Nothing was delivered");
  }

  @Test
  void the_attic_takes_books_as_well() {
    var attic = new ArrayList<Object>(List.of("a vase"));
    Generics2.store(List.of(EMMA), attic);
    assertEquals(List.of("a vase", EMMA), attic, "A book was put next to a vase");
  }

  @Test
  void mixed_things_can_be_weighed() {
    assertEquals(3_450, Generics2.weight(List.of(GLOBE, ULYSSES)), "A globe and a book");
  }

  @Test
  void a_list_says_of_what() {
    for (var method : Generics2.class.getDeclaredMethods()) {
      assertFalse(
          method.getName().equals("weight") && !method.toGenericString().contains("$Item"),
          "`weight` takes lists of anything. The parameter must say that the list has items");
      for (var type : method.getGenericParameterTypes()) {
        assertFalse(
            type.equals(List.class),
            "`%s` takes a raw `List`, so anything can be added".formatted(method.getName()));
      }
    }
  }

  @Test
  void any_list_that_fits_is_taken() {
    var globes = new ArrayList<Generics2.Globe>(List.of(GLOBE, GLOBE));
    assertEquals(4_800, Generics2.weight(globes), "A list of two globes, of 2400 grams each");
    var books = new ArrayList<Generics2.Book>(List.of(EMMA));
    Generics2.shelve(List.of(ULYSSES), books);
    assertEquals(List.of(EMMA, ULYSSES), books, "A book was put on a shelf of books");
    var items = new ArrayList<Generics2.Item>(List.of(GLOBE));
    Generics2.shelve(List.of(EMMA), items);
    assertEquals(List.of(GLOBE, EMMA), items, "A book was put on a shelf of items");
    var things = new ArrayList<Object>(List.of("a vase"));
    Generics2.shelve(List.of(EMMA), things);
    assertEquals(List.of("a vase", EMMA), things, "A book was put in a list of anything");
  }

  @Test
  void no_cast_and_no_raw_list() throws IOException {
    Shape.of(Generics2.class).assertNoCast("weight").assertNoCast("shelve");
    try (var in =
        Generics2.class.getClassLoader().getResourceAsStream("javalings/source/Generics2.java")) {
      var code = new String(in.readAllBytes(), UTF_8).replaceAll("//.*", "");
      assertFalse(
          Pattern.compile("(?<![.\\w])(Array)?List\\s+\\w").matcher(code).find(),
          "There is a raw `List` in this file, and anything can be added to it");
    }
  }
}
