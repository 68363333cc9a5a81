import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import javalings.check.Shape;
import org.junit.jupiter.api.Test;

class Lifetimes3Check {
  private final Lifetimes3.Book long1 = new Lifetimes3.Book("the sea and the ship", 300);
  private final Lifetimes3.Book short1 = new Lifetimes3.Book("a ship of stone", 80);
  private final Lifetimes3.Book short2 = new Lifetimes3.Book("stone and bread", 80);
  private final Lifetimes3.Book tiny = new Lifetimes3.Book("bread", 20);
  private final Lifetimes3.Book leaf = new Lifetimes3.Book("a leaf", 4);
  private final Lifetimes3.Library library =
      new Lifetimes3.Library(List.of(long1, short1, short2, tiny, leaf));

  @Test
  void finds_the_first_book_that_fits() {
    assertSame(long1, find("ship"), "The first book with \"ship\" in its title");
    assertSame(short1, find("stone"), "The first book with \"stone\" in its title");
    assertSame(short2, find("bread"), "The first book with \"bread\" in its title");
    assertSame(long1, find("cat"), "No title has \"cat\" in it, so the first book of all");
  }

  @Test
  void one_form_serves_many_searches() {
    assertEquals("the sea and the ship", shortest(), "No words");
    assertEquals("the sea and the ship", shortest("sea", "ship", "cat"), "Words: sea, ship, cat");
    assertEquals("a ship of stone", shortest("sea", "stone"), "Words: sea, stone");
    assertEquals("stone and bread", shortest("and b", "sea"), "Words: and b, sea");
    assertEquals("a ship of stone", shortest("stone", "and b"), "Words: stone, and b (both 80)");
    assertEquals("a leaf", shortest("stone", "leaf", "sea"), "Words: stone, leaf, sea");
    assertEquals("stone and bread", shortest("and b", "stone"), "Words: and b, stone (both 80)");
  }

  @Test
  void the_book_belongs_to_the_library() {
    assertSame(
        short2,
        Lifetimes3.shortest(library, List.of("and b")),
        "Of the first book and the one found for \"and b\": the shorter one, the library's own");
  }

  @Test
  void the_signatures_still_say_who_owns_what() {
    Shape.of(Lifetimes3.class)
        .assertSignature(
            "@Borrowed static Book find(@Borrowed Library library, @Borrowed Form form)")
        .assertSignature(
            "@Borrowed static Book shortest(@Borrowed Library library, List<String> words)");
  }

  private Lifetimes3.Book find(String word) {
    var form = new Lifetimes3.Form();
    form.fill(word);
    return Lifetimes3.find(library, form);
  }

  private String shortest(String... words) {
    return Lifetimes3.shortest(library, List.of(words)).title();
  }
}
