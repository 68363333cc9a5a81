import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class Iterators6Check {
  private static final Iterators6.Book EMMA = new Iterators6.Book("Austen", "Emma", 474);
  private static final Iterators6.Book PERSUASION =
      new Iterators6.Book("Austen", "Persuasion", 249);
  private static final Iterators6.Book ULYSSES = new Iterators6.Book("Joyce", "Ulysses", 730);
  private static final Iterators6.Book DUBLINERS = new Iterators6.Book("Joyce", "Dubliners", 152);
  private static final Iterators6.Book AENEID = new Iterators6.Book("Virgil", "Aeneid", 480);

  @Test
  void lists_all_titles_of_an_author() {
    assertEquals(
        sorted(Map.of("Austen", List.of("Persuasion", "Emma"), "Virgil", List.of("Aeneid"))),
        Iterators6.titles(List.of(PERSUASION, AENEID, EMMA)),
        "Two books by Austen, one by Virgil");
    var sanditon = new Iterators6.Book("Austen", "Sanditon", 80);
    assertEquals(
        Map.of("Austen", List.of("Sanditon", "Persuasion", "Emma")),
        Iterators6.titles(List.of(sanditon, PERSUASION, EMMA)),
        "Three books by Austen");
  }

  @Test
  void adds_up_all_pages_of_an_author() {
    assertEquals(
        sorted(Map.of("Austen", 723, "Joyce", 882, "Virgil", 480)),
        Iterators6.pages(List.of(ULYSSES, EMMA, AENEID, DUBLINERS, PERSUASION)),
        "Austen: 474 and 249. Joyce: 730 and 152. Virgil: 480");
  }

  @Test
  void authors_are_in_order() {
    var catalogue = List.of(AENEID, ULYSSES, EMMA);
    assertEquals(
        "[Austen, Joyce, Virgil]",
        Iterators6.titles(catalogue).keySet().toString(),
        "The authors, from A to Z, with their titles");
    assertEquals(
        "[Austen, Joyce, Virgil]",
        Iterators6.pages(catalogue).keySet().toString(),
        "The authors, from A to Z, with their pages");
  }

  @Test
  void an_empty_catalogue_has_no_authors() {
    assertEquals(Map.of(), Iterators6.titles(List.of()), "No books, no titles");
    assertEquals(Map.of(), Iterators6.pages(List.of()), "No books, no pages");
  }

  private static <V> Map<String, V> sorted(Map<String, V> authors) {
    return new TreeMap<>(authors);
  }
}
