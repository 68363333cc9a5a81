import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class Borrows6Check {
  private static final Borrows6.Folder HOME =
      folder(
          "home",
          folder("music", folder("jazz"), folder("rock", folder("1974"))),
          folder("photos"),
          folder("tax", folder("2025")));

  @Test
  void every_folder_has_a_line() {
    assertEquals(
        List.of("home", "music", "jazz", "rock", "1974", "photos", "tax", "2025"),
        Borrows6.print(HOME).stream().map(String::strip).filter(line -> !isEnd(line)).toList(),
        "The names in the outline of the folder home");
    assertEquals("empty", Borrows6.print(folder("empty")).getFirst(), "A folder with nothing in it");
    var twins = folder("years", folder("old", folder("tax")), folder("new", folder("tax")));
    assertEquals(6, Borrows6.print(twins).size(), "Two of five folders are called tax. Lines in all");
  }

  @Test
  void there_is_one_end() {
    assertEquals(1, ends(HOME), "How many lines tell the number of folders, in the outline of the folder home");
    assertEquals(1, ends(folder("a", folder("b"))), "The same for a folder with one folder in it");
  }

  @Test
  void the_end_counts_all_of_them() {
    assertEquals("folders: 8", last(Borrows6.print(HOME)), "The last line for the folder home, which holds seven others");
    assertEquals("folders: 1", last(Borrows6.print(folder("a"))), "The last line for one folder");
  }

  private static String last(List<String> lines) {
    return lines.isEmpty() ? "" : lines.getLast();
  }

  @Test
  void each_line_is_indented_by_its_depth() {
    assertEquals(
        """
        home
          music
            jazz
            rock
              1974
          photos
          tax
            2025
        """,
        Borrows6.print(HOME).stream().limit(8).map(line -> line + "\n").collect(joining()),
        "A folder should stand two blanks further in than the one that it is in");
  }

  private static long ends(Borrows6.Folder folder) {
    return Borrows6.print(folder).stream().filter(Borrows6Check::isEnd).count();
  }

  private static boolean isEnd(String line) {
    return line.contains("folders: ");
  }

  private static Borrows6.Folder folder(String name, Borrows6.Folder... folders) {
    return new Borrows6.Folder(name, List.of(folders));
  }
}
